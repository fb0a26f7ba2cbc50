import { parseArgs } from 'node:util';
import { fail, type Reply } from '#shared/contract/index.ts';

export type FlagKinds = Readonly<Record<string, 'text' | 'switch' | 'list'>>;
export type Flags = Readonly<{
  files: string[];
  text: Record<string, string>;
  switches: Set<string>;
  lists: Record<string, string[]>;
}>;

/** Parses what follows the command's own words. An unknown flag is refused: a mistyped one must never be ignored. */
export function parseFlags(args: readonly string[], kinds: FlagKinds): Reply<Flags> {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'switch' ? ('boolean' as const) : ('string' as const), multiple: kind === 'list' },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const flags: Flags = { files: positionals, text: {}, switches: new Set(), lists: {} };
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'string') flags.text[name] = value;
      else if (Array.isArray(value)) flags.lists[name] = value.map(String);
      else if (value) flags.switches.add(name);
    }
    return { ok: true, value: flags };
  } catch (error) {
    return fail('usage', { problem: error instanceof Error ? error.message : String(error) });
  }
}
