/** A parser whose heap runs full on every file. */
process.on('message', () => {
  const hoard: number[][] = [];
  for (;;) hoard.push(new Array<number>(100_000).fill(hoard.length + 0.5));
});
