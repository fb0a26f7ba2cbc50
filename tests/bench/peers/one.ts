import { run } from './run.ts';
import { best, tried } from './stages.ts';

/** A child process: one stage over one archive, so that what others left on the heap is not counted. */
const [name = '', size = '', each = ''] = process.argv.slice(2);
const stage = (best[name] ?? tried[name])?.();
if (!stage || !process.send) throw new Error(`no stage ${name}, or not a child process`);
const outcome = run(stage, Number(size), Number(each));
stage.close();
process.send(outcome);
