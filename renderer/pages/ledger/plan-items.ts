/** As many as the office takes. */
export const mostItems = 1000;

/**
 * The documents in a pasted list, one a line. A number before it (1. 一、 （二）) is the list's, not the title's; of a
 * table the cells of a line are put together.
 */
export function planItemsIn(text: string): readonly string[] {
  return text
    .split(/\r?\n/u)
    .map((line) =>
      line
        .replace(/\t+/gu, ' ')
        .trim()
        .replace(
          /^(?:\d{1,3}[.、．)）]\s*(?!\d)|\d{1,3} (?=\S)|[一二三四五六七八九十]{1,3}、|[(（](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）])\s*/u,
          '',
        )
        .trim(),
    )
    .filter((line) => line !== '');
}

/** What the office would refuse; the line is counted from 1, without empty ones. */
export function flawIn(items: readonly string[]): 'too-many' | Readonly<{ line: number }> | null {
  if (items.length > mostItems) return 'too-many';
  const short = items.findIndex((item) => item.length < 2);
  return short < 0 ? null : { line: short + 1 };
}
