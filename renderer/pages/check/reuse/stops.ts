/** A height in one text and the height in the other that says the same, in pixels from the top. */
export type Stop = Readonly<{ from: number; to: number }>;
/** A passage's heights in both texts, from its first line to its last. */
export type Stretch = Readonly<{ from: readonly [number, number]; to: readonly [number, number] }>;

/**
 * The way from one text's heights to the other's: straight between the ends of passages, in the order of the first
 * text, so that the other text runs back where a passage was moved. Of passages that overlap, the first is followed.
 */
export function stopsOf(stretches: readonly Stretch[], heights: Stop): readonly Stop[] {
  const stops: Stop[] = [{ from: 0, to: 0 }];
  let reached = 0;
  for (const { from, to } of stretches.toSorted((a, b) => a.from[0] - b.from[0] || b.from[1] - a.from[1])) {
    if (from[0] < reached || from[1] > heights.from) continue;
    stops.push({ from: from[0], to: to[0] }, { from: from[1], to: to[1] });
    reached = from[1];
  }
  stops.push(heights);
  return stops;
}

/** The height in the other text that belongs to this one. Outside all stops the ends run on in step. */
export function follow(stops: readonly Stop[], at: number): number {
  const next = stops.findIndex(({ from }) => from >= at);
  const after = stops[next];
  const before = stops[next - 1];
  if (after === undefined) {
    const last = stops.at(-1);
    return last === undefined ? at : last.to + at - last.from;
  }
  if (before === undefined) return after.to - (after.from - at);
  const share = after.from === before.from ? 1 : (at - before.from) / (after.from - before.from);
  return before.to + share * (after.to - before.to);
}
