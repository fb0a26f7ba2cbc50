import { fork } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { limits } from './limits.ts';
import type { ParserChild } from './parser.ts';

/**
 * Starts a parser as a Node process of its own.
 * @param entry the child's file: `child.ts` beside this one from source, `parser.js` beside a bundle
 */
export function forkParser(entry: string = defaultEntry()): ParserChild {
  const child = fork(entry, [], {
    serialization: 'advanced',
    // Reading is allowed where its own code lies; writing, other processes, add-ons and workers nowhere.
    execArgv: [
      `--max-old-space-size=${limits.heapMiB}`,
      '--permission',
      ...codeFolders(entry).map((folder) => `--allow-fs-read=${join(folder, '*')}`),
    ],
    // Nothing of the office's surroundings is its business; Windows can't start a process without its root.
    env: process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // An idle parser keeps nobody waiting; while a job runs, its timer does.
  child.unref();
  child.channel?.unref();
  return {
    post: (message) => {
      // A child that just died is told by its exit, not here.
      child.send(message, () => {});
    },
    onMessage: (listener) => {
      child.on('message', listener);
    },
    onExit: (listener) => {
      child.on('exit', (code, signal) => listener({ code, signal }));
      child.on('error', () => listener({ code: null }));
    },
    kill: () => {
      child.kill('SIGKILL');
    },
    giveWay: () => {
      if (child.pid !== undefined) giveWay(child.pid);
    },
    ...(process.platform === 'linux' ? { rssBytes: () => residentBytes(child.pid) } : {}),
  };
}

function defaultEntry(): string {
  const isSource = import.meta.url.endsWith('.ts');
  return fileURLToPath(new URL(isSource ? './child.ts' : './parser.js', import.meta.url));
}

/** From source the child's code is the whole checkout (with the packages it uses); a bundle is a file or few. */
function codeFolders(entry: string): string[] {
  const folder = dirname(entry);
  if (!entry.endsWith('.ts')) return [folder, realpathSync(folder)];
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  return [root, realpathSync(root), realpathSync(join(root, 'node_modules'))];
}

function giveWay(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // it ended already, or this system has no such thing: nothing depends on it
  }
}

function residentBytes(pid: number | undefined): number | undefined {
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1];
    return Number(pages) * 4096;
  } catch {
    return undefined;
  }
}
