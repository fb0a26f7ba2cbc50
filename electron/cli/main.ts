import { complain, createContext, exit, type Io } from './io.ts';
import { run } from './run.ts';

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  cwd: process.env.INIT_CWD ?? process.cwd(),
  now: () => new Date(),
};

// A reader such as `head` that has seen enough is no failure of the command.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: Error & { code?: string }) => {
    if (error.code !== 'EPIPE') throw error;
  });

try {
  process.exitCode = await run(process.argv.slice(2), io);
} catch (error) {
  // A bug: the stack is for who mends it, the sentence for who met it. Status 1 would mean findings.
  io.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  complain(createContext(io, 'zh-CN'), { code: 'internal', params: {} });
  process.exitCode = exit.unread;
}
