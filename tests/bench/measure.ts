export type Timing = Readonly<{ median: number; p95: number; runs: number }>;

/** Milliseconds of `runs` calls after two warm-up calls. */
export async function measure(runs: number, work: () => unknown): Promise<Timing> {
  for (let i = 0; i < 2; i++) await work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), runs };
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;

/** How times grow with sizes: time ~ size to the power of it. Slope of the line through the logarithms, by least squares. */
export function exponent(sizes: readonly number[], times: readonly number[]): number {
  const points = times.map((time, i) => [Math.log(sizes[i] ?? 1), Math.log(time)] as const);
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
