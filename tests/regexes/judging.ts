import { parentPort } from 'node:worker_threads';
import { judge } from './judge.ts';

/** A thread that judges one regular expression after the other. */
parentPort?.on('message', ({ source, flags }: Readonly<{ source: string; flags: string }>) => {
  parentPort?.postMessage(judge(source, flags));
});
