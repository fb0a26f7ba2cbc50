import type { Line } from './lines.ts';
import { compact } from './text.ts';

const verb = /(?:印发|转发|批转|印送|颁发|颁布|公布|发布)/u;
const promulgates = /(?:现予?以?|予以|现将?[^。]{0,60})(?:公布|发布|颁布)|现公布/u;
const relays = /(?:现|一并|随文)[^。]{0,80}(?:印发|转发|印送|批转)/u;

/** Characters (without blanks) that a printed text has at least. */
const shortest = 12;

/**
 * Whether the document is a shell: its title says that it prints, relays or promulgates another text, and that text
 * follows. A notice that names a text which isn't in the file is none.
 */
export function isShell(title: string | null, body: string, following: string): boolean {
  if (compact(following).length < shortest) return false;
  if (title !== null && /关于同意/u.test(title) && !/印发|转发|批转/u.test(title.replace(/《[^》]*》/gu, '')))
    return false;
  const plain = title?.replace(/《[^》]*》/gu, '《》') ?? '';
  if (verb.test(plain)) return true;
  const opening = body.slice(0, 600);
  if (title === null || /令$/u.test(title)) return promulgates.test(opening);
  return relays.test(opening) && /(?:印发|转发)/u.test(opening) && /《[^》]+》/u.test(opening) && body.length < 600;
}

/**
 * Where the printed text begins in a document that nobody signs, as news agencies give them: behind `…印发了《某意见》…
 * 全文如下。` or at a line that is the printed text's title. `null`: nothing is announced.
 */
export function announcedText(lines: readonly Line[], from: number, title: string | null): number | null {
  const named = /(?:印发|转发|公布|发布)《(?<name>[^》]{2,120})》/u.exec(title ?? '')?.groups?.name;
  if (named === undefined) return null;
  for (let i = from; i < Math.min(lines.length, from + 6); i++) {
    const line = lines[i] as Line;
    if (/(?:全文|内容)如下[。：:]?$/u.test(line.text) || compact(lines[i + 1]?.text ?? '') === compact(named))
      return i + 1;
  }
  return null;
}
