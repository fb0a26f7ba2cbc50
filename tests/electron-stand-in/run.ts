import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The "main process": `electron` resolves to the stand-in, the compiled main is loaded as Electron loads it, and only
 * then the app becomes ready. The tests send functions to run here, as Playwright does with the real Electron.
 */
const standIn = new URL('./module.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

type Order = Readonly<{ id: number; source: string; argument: unknown }>;

const electron = await import('./module.ts');
process.on('message', ({ id, source, argument }: Order) => {
  void (async () => {
    try {
      const run = new Function(`return (${source});`)() as (electron: object, argument: unknown) => unknown;
      process.send?.({ id, value: await run(electron, argument) });
    } catch (error) {
      process.send?.({ id, error: String(error) });
    }
  })();
});
process.on('disconnect', () => electron.app.quit());

const [, , main = '', ...words] = process.argv;
process.argv = [process.argv[0] ?? '', '.', ...words];
const impatience = setTimeout(() => {
  process.stderr.write('main did not finish loading: does it await readiness at its top level?\n');
  process.exit(13);
}, 5_000);
await import(pathToFileURL(resolve(main)).href);
clearTimeout(impatience);
await electron.app.becomeReady();
process.send?.({ ready: true });
