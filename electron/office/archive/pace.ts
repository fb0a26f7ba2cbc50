/** Span of time that the pace is taken over, in milliseconds. */
const WINDOW = 5000;

/** A pace is told once it stands on this many milliseconds, or on this many files. */
const LEAST_TIME = 2000;
const LEAST_FILES = 20;

export type Pace = Readonly<{ rate: number | null; secondsLeft: number | null }>;

/**
 * Files a second over the last few seconds, and the seconds that are left at that pace; null while too little is known.
 * `begun`: when the work began, with how many files done before.
 */
export function createPace(begun: Date, before: number): (done: number, total: number, at: Date) => Pace {
  const marks = [{ at: begun.getTime(), done: before }];
  return (done, total, at) => {
    const time = at.getTime();
    const latest = marks.at(-1);
    // the clock was set back: what was before can't be measured by it
    if (latest && time < latest.at) marks.splice(0, marks.length, { at: time, done: latest.done });
    marks.push({ at: time, done });
    while (marks.length > 2 && (marks[1]?.at ?? time) <= time - WINDOW) marks.shift();
    const first = marks[0];
    if (!first || time <= first.at || done <= first.done) return { rate: null, secondsLeft: null };
    if (time - first.at < LEAST_TIME && done - first.done < LEAST_FILES) return { rate: null, secondsLeft: null };
    const rate = ((done - first.done) * 1000) / (time - first.at);
    return { rate, secondsLeft: Math.max(0, total - done) / rate };
  };
}
