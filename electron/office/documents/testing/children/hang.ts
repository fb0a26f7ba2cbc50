/** A parser that never answers and can't be asked to stop. */
process.on('message', () => {
  for (;;) {
    // busy for ever
  }
});
