/** One after the other. */
export function both(first: () => void, second: () => void): () => void {
  return () => {
    first();
    second();
  };
}
