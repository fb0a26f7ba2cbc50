/** `into.push(...from)` for lists of any length: a call takes only so many arguments. */
export function appendAll<Item>(into: Item[], from: readonly Item[]): void {
  for (const item of from) into.push(item);
}
