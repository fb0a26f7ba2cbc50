import { resolve } from 'node:path';
import type { Language, OfficeError } from '#shared/contract/index.ts';
import { createTranslator, type Translator } from '#shared/i18n/index.ts';

/** Where a command reads and writes. JSON alone goes to `out`; everything else goes to `err`. */
export type Io = Readonly<{
  out(text: string): void;
  err(text: string): void;
  /** the folder the user stood in: npm changes into the checkout and leaves it in INIT_CWD */
  cwd: string;
  now(): Date;
}>;

export type Context = Readonly<{ io: Io; language: Language; t: Translator }>;

export function createContext(io: Io, language: Language): Context {
  return { io, language, t: createTranslator(language) };
}

/** Exit status of a command; contract: 0 fine, 1 something at `must`, 2 the input could not be read, 3 incomplete. */
export const exit = { fine: 0, must: 1, unread: 2, incomplete: 3 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

/** The worst of several: 2, then 1, then 3. */
export function worst(statuses: readonly Exit[]): Exit {
  for (const status of [exit.unread, exit.must, exit.incomplete]) if (statuses.includes(status)) return status;
  return exit.fine;
}

export function resolvePath(io: Io, path: string): string {
  return resolve(io.cwd, path);
}

/** An error as the contract prints it: code and parameters, with the sentence and the next step in the reader's language. */
export function explain({ t }: Context, error: OfficeError) {
  return {
    ...error,
    message: t(`errors:${error.code}.message`, error.params),
    next: t(`errors:${error.code}.next`, error.params),
  };
}

/** Two lines for a person: what happened and what to do next. */
export function complain(context: Context, error: OfficeError, file?: string): Exit {
  const { message, next } = explain(context, error);
  context.io.err(`${file ? `${file}: ` : ''}${message}\n${next}\n`);
  return exit.unread;
}

export function printJson(io: Io, value: unknown): void {
  io.out(`${JSON.stringify(value)}\n`);
}
