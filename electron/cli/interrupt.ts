const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export type Interruption = Readonly<{ promise: Promise<void>; happened(): boolean; forget(): void }>;

/** Ctrl+C, or being asked to end: the command stops where it may and closes the office. A second time ends it at once. */
export function onInterrupt(): Interruption {
  let interrupted = false;
  const { promise, resolve } = Promise.withResolvers<void>();
  const forget = () => {
    for (const signal of signals) process.off(signal, listener);
  };
  const listener = () => {
    interrupted = true;
    forget();
    resolve();
  };
  for (const signal of signals) process.on(signal, listener);
  return { promise, happened: () => interrupted, forget };
}
