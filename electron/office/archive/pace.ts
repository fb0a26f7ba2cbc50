/** Span of time that the pace is taken over, in milliseconds. */
const WINDOW = 5000;

export type Pace = Readonly<{ rate: number | null; secondsLeft: number | null }>;

/** Files a second over the last few seconds, and what is left at that pace. */
export function createPace(): (done: number, total: number, at: Date) => Pace {
  const marks: { at: number; done: number }[] = [];
  return (done, total, at) => {
    const time = at.getTime();
    marks.push({ at: time, done });
    while (marks.length > 2 && (marks[1]?.at ?? time) <= time - WINDOW) marks.shift();
    const first = marks[0];
    if (!first || time <= first.at || done <= first.done) return { rate: null, secondsLeft: null };
    const rate = ((done - first.done) * 1000) / (time - first.at);
    return { rate, secondsLeft: Math.max(0, total - done) / rate };
  };
}
