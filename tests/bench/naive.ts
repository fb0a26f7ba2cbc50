/**
 * The baseline that the check is measured against: every 12-character run of the draft looked up by plain
 * substring search in every archived text. What a first evening's script would do.
 */
export function naiveReuse(draft: string, archive: readonly string[]): number {
  const folded = draft.replace(/\s+/gu, '');
  const covered = new Uint8Array(folded.length);
  for (const text of archive) {
    for (let at = 0; at + 12 <= folded.length; at += 12) {
      if (text.includes(folded.slice(at, at + 12))) covered.fill(1, at, at + 12);
    }
  }
  return covered.reduce((sum, one) => sum + one, 0) / Math.max(1, folded.length);
}
