/**
 * Whether a file of the same name, of that title, was an earlier version of this text: what people said of that one
 * holds here, too (docs/decisions/0006).
 */
export function titleTest(text: string): (title: string | null) => boolean {
  const plain = text.replace(/\s+/gu, '');
  return (title) => title !== null && plain.includes(title.replace(/\s+/gu, ''));
}
