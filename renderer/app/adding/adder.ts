import { attachmentIn, type ListedAttachment, type OfficeError } from '#shared/contract/index.ts';
import type { Client } from '../../client/index.ts';
import type { FoundFile } from './found-files.ts';

export type AddFailure = Readonly<{ found: FoundFile; error: OfficeError }>;
/** How far the adding of files that the page holds has come; the same figures as an import by path. */
export type Adding = Readonly<{
  state: 'running' | 'done' | 'cancelled' | 'failed';
  total: number;
  done: number;
  imported: number;
  known: number;
  failures: readonly AddFailure[];
  /** attachments: neither taken over nor failed */
  listed: readonly ListedAttachment[];
  /** files a second since it began; null in the first second */
  rate: number | null;
  secondsLeft: number | null;
}>;

export type Adder = Readonly<{
  /** null: nothing was added yet, or the last time was put away */
  state(): Adding | null;
  /** @returns what ends the listening */
  subscribe(changed: () => void): () => void;
  /** Begins, or joins what is under way. */
  add(files: readonly FoundFile[]): void;
  /** Adds once more what failed. */
  retry(): void;
  cancel(): void;
  dismiss(): void;
}>;

/** One is being read by the page while another is parsed and a third stored. */
const atOnce = 3;
/** Errors of the workspace itself: going on would fail with every file. */
const fatal: ReadonlySet<OfficeError['code']> = new Set([
  'no-workspace',
  'disk-full',
  'workspace-read-only',
  'workspace-corrupt',
  'office-died',
]);

const fresh: Adding = {
  state: 'done',
  total: 0,
  done: 0,
  imported: 0,
  known: 0,
  failures: [],
  listed: [],
  rate: null,
  secondsLeft: null,
};

/**
 * Puts files that the page holds into the archive. `now` gives milliseconds. `onEnd` is told once whenever it comes to
 * rest, with the error that stopped it, if one did.
 */
export function createAdder(
  call: Client['call'],
  now: () => number,
  onEnd: (end: Adding, error: OfficeError | null) => void,
): Adder {
  const listeners = new Set<() => void>();
  let state: Adding | null = null;
  let waiting: FoundFile[] = [];
  let begun = 0;

  function set(next: Adding | null): void {
    state = next;
    for (const changed of listeners) changed();
  }

  async function addOne(found: FoundFile): Promise<OfficeError | null> {
    // A directory or a vanished file can't be read; an empty one gets the office's own sentence for it.
    const bytes = await found.file.arrayBuffer().catch(() => null);
    const reply =
      bytes === null
        ? { ok: false as const, error: { code: 'file-unreadable' as const, params: { file: found.path } } }
        : await call('archive.add', { name: found.file.name, bytes: new Uint8Array(bytes) });
    const attachment = reply.ok ? null : attachmentIn(reply.error);
    const last = state ?? fresh;
    const done = last.done + 1;
    const seconds = (now() - begun) / 1000;
    const rate = seconds < 1 ? null : done / seconds;
    set({
      ...last,
      done,
      imported: last.imported + (reply.ok && !reply.value.known ? 1 : 0),
      known: last.known + (reply.ok && reply.value.known ? 1 : 0),
      failures: reply.ok || attachment ? last.failures : [...last.failures, { found, error: reply.error }],
      listed: attachment ? [...last.listed, { file: found.path, ...attachment }] : last.listed,
      rate,
      secondsLeft: rate === null ? null : (last.total - done) / rate,
    });
    return !reply.ok && fatal.has(reply.error.code) ? reply.error : null;
  }

  async function work(): Promise<OfficeError | null> {
    for (let found = waiting.shift(); found !== undefined; found = waiting.shift()) {
      const error = await addOne(found);
      if (error === null) continue;
      waiting = [];
      return error;
    }
    return null;
  }

  async function run(): Promise<void> {
    begun = now();
    const errors = await Promise.all(Array.from({ length: atOnce }, work));
    const error = errors.find((one) => one !== null) ?? null;
    const last = state ?? fresh;
    const end: Adding = {
      ...last,
      state: error !== null ? 'failed' : last.done < last.total ? 'cancelled' : 'done',
      secondsLeft: null,
    };
    set(end);
    onEnd(end, error);
  }

  function add(files: readonly FoundFile[]): void {
    if (files.length === 0) return;
    waiting.push(...files);
    if (state?.state === 'running') {
      set({ ...state, total: state.total + files.length });
    } else {
      set({ ...fresh, state: 'running', total: files.length });
      void run();
    }
  }

  return {
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    add,
    retry() {
      if (state !== null && state.state !== 'running') add(state.failures.map(({ found }) => found));
    },
    cancel() {
      waiting = [];
    },
    dismiss() {
      if (state?.state !== 'running') set(null);
    },
  };
}
