import { unpack } from './divisions.ts';

/** Tells whether typed letters are initials of a name's readings. Every reading of a character counts: 重 is z and c. */
export type Initials = Readonly<{
  /** where the letters fit from this place of the name on: the end of the fit, or null */
  reach(letters: string, name: string, from: number): number | null;
  /** `exact` all of the name, `start` its beginning, `inside` from a later place, null none */
  match(letters: string, name: string): 'exact' | 'start' | 'inside' | null;
}>;

let loaded: Promise<Initials> | undefined;

/** Unpacked when first asked for. */
export function loadInitials(): Promise<Initials> {
  loaded ??= import('./packed.ts').then(({ packedReadings }) => {
    const letters = new Map<string, string>();
    for (const line of unpack(packedReadings).split('\n')) {
      const [letter = '', ...characters] = line;
      for (const character of characters) letters.set(character, (letters.get(character) ?? '') + letter);
    }
    return makeInitials(letters);
  });
  return loaded;
}

function makeInitials(readings: ReadonlyMap<string, string>): Initials {
  const fits = (letter: string, character: string): boolean =>
    (readings.get(character) ?? character.toLowerCase()).includes(letter);
  const reach = (typed: string, name: string, from: number): number | null => {
    let at = from;
    for (const letter of typed) {
      // marks in a name are not typed
      while (at < name.length && /[（）()·、\s]/u.test(name[at] ?? '')) at++;
      const character = name[at];
      if (character === undefined || !fits(letter, character)) return null;
      at++;
    }
    return at;
  };
  return {
    reach,
    match(typed, name) {
      const end = reach(typed, name, 0);
      if (end !== null) return end === name.length ? 'exact' : 'start';
      for (let from = 1; from < name.length; from++) if (reach(typed, name, from) !== null) return 'inside';
      return null;
    },
  };
}

/** Letters alone: what can be initials. */
export function asInitials(query: string): string | null {
  const letters = query.toLowerCase().replace(/[\s']/gu, '');
  return /^[a-z]+$/u.test(letters) ? letters : null;
}
