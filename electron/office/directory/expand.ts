import type { Directory, OrganLevel, Scope } from '#shared/contract/index.ts';
import { splitRecipients } from '#shared/gongwen/index.ts';
import { lowestOf } from '#shared/rules/index.ts';
import { type Lookup, makeLookup, type Unit } from './lookup.ts';
import { levelInWords, namesOneOrgan, readCollective } from './words.ts';

/** One phrase of the recipients, resolved as far as directory and words allow. Nothing is guessed. */
export type Phrase = Readonly<{
  raw: string;
  units: readonly Unit[];
  level: OrganLevel | null;
  collective: boolean;
  /** parts that could not be resolved */
  unresolved: readonly string[];
}>;

/** Resolves each phrase against the directory. A string with several phrases gives several. */
export function expandPhrases(directory: Directory, recipients: readonly string[]): Phrase[] {
  const lookup = makeLookup(directory);
  return recipients.flatMap(splitRecipients).map((raw) => expandPhrase(lookup, raw));
}

/** The receiving units of all phrases, each counted once however often it is reached. */
export function scopeOf(phrases: readonly Phrase[]): Scope {
  return {
    units: new Set(phrases.flatMap(({ units }) => units.map(({ key }) => key))).size,
    lowestLevel: lowestOf(phrases.map(({ level }) => level)),
    unresolved: [...new Set(phrases.flatMap(({ unresolved }) => unresolved))],
    groups: phrases.map(({ raw, units, level }) => ({ raw, units: units.length, level })),
  };
}

function expandPhrase(lookup: Lookup, raw: string): Phrase {
  const text = normalise(raw);
  const parts = resolveWhole(lookup, text) ?? resolveParts(lookup, text);
  const units = new Map<string, Unit>();
  for (const part of parts)
    for (const unit of part.units ?? []) if (unit.key !== lookup.ownKey) units.set(unit.key, unit);
  return {
    raw,
    units: [...units.values()],
    level: lowestOf([
      ...[...units.values()].map(({ level }) => level),
      ...parts.map(({ text }) => levelInWords(text, lookup.ownLevel)),
    ]),
    collective: /各|全体|所有/u.test(text),
    unresolved: parts.filter(({ units }) => units === null).map(({ text }) => text),
  };
}

/** `units` null: not resolved. */
type Part = Readonly<{ text: string; units: readonly Unit[] | null }>;

function normalise(raw: string): string {
  return raw
    .replace(/\s/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(/^(?:主送|抄送)[：:]/u, '')
    .replace(/[：:。．.]+$/u, '');
}

/** The phrase as one: an organ, a group, or a collective of areas. */
function resolveWhole(lookup: Lookup, text: string): Part[] | null {
  const units = known(lookup, text);
  return units ? [{ text, units }] : null;
}

function known(lookup: Lookup, text: string): readonly Unit[] | null {
  return lookup.find(text) ?? provinces(text, lookup) ?? collectiveUnits(lookup, text) ?? lookup.departments(text);
}

function collectiveUnits(lookup: Lookup, text: string): readonly Unit[] | null {
  const collective = readCollective(text, lookup.ownLevel);
  return collective && lookup.areas(collective);
}

/** The governments of the 31 provinces are a fixed number; the directory's own list of them goes first. */
function provinces(text: string, lookup: Lookup): readonly Unit[] | null {
  if (!/^各省、自治区、直辖市人民政府$/u.test(text)) return null;
  return (
    lookup.areas({ levels: ['province'], kinds: ['省', '自治区', '市'], ends: '(?:人民政府)?' }) ??
    Array.from({ length: 31 }, (_, index) => ({ key: `province:${index}`, level: 'province' as const }))
  );
}

/** Parts joined by 、; a noun at the end or 各 at the beginning may stand for all of them (各乡、镇人民政府). */
function resolveParts(lookup: Lookup, text: string): Part[] {
  const texts = splitOutsideBrackets(text, '、');
  return texts.flatMap((part, index) => {
    for (const candidate of readings(texts, index)) {
      const units = known(lookup, candidate);
      if (units) return [{ text: candidate, units }];
    }
    const joined = resolveJoined(lookup, part);
    if (joined) return joined;
    if (namesOne(texts, index)) return [{ text: part, units: [named(part, lookup)] }];
    return [{ text: fullest(texts, index), units: null }];
  });
}

const sharedEnd = /(?:人民政府|政府|街道办事处|办事处|管委会|党委|教育局|财政局)$/u;
const sharedStart = /^(?<start>(?:[^各]{0,12}各))(?<rest>.*)$/u;
const areaWord = '(?:自治区|自治州|自治县|街道|省|市|州|盟|县|区|旗|乡|镇)';
/** 各县（市、区）财政局: the areas, and the body meant in each */
const bodyInAreas = new RegExp(`^(?<areas>[^各]{0,12}各(?:${areaWord}|（[^）]*）)+)(?<body>.+)$`, 'u');
const endsInArea = new RegExp(`${areaWord}(?:（[^）]*）)?$`, 'u');
const startsInArea = new RegExp(`^(?:${areaWord}|各)`, 'u');

/** How a part may be meant: what it says itself, then with what it shares with the first or last part. */
function readings(texts: readonly string[], index: number): string[] {
  const part = texts[index] ?? '';
  const first = texts[0] ?? '';
  const starts = new Set<string>();
  const inAreas = index > 0 && !startsInArea.test(part) ? bodyInAreas.exec(first)?.groups : undefined;
  // 各县（市、区）财政局、教育局 means the counties' bureaus, not the own one
  if (inAreas?.body === undefined || part.at(-1) !== inAreas.body.at(-1)) starts.add('');
  const start = sharedStart.exec(first)?.groups?.start ?? '';
  if (index > 0 && start) {
    if (part.startsWith('各')) starts.add(start.slice(0, -1));
    else if (!part.includes('各') && starts.has('')) starts.add(start);
  }
  // 各乡镇党委、政府: the areas stand before each organ
  if (inAreas?.areas !== undefined && (!starts.has('') || bareNoun.test(part))) starts.add(inAreas.areas);
  if (index > 0 && !start && /^[省市县区州]/u.test(first) && !/^[省市县区州]/u.test(part))
    starts.add(first.slice(0, 1));
  const end = endsInArea.test(part) ? (sharedEnd.exec(texts.at(-1) ?? '')?.[0] ?? '') : '';
  const ends = new Set(['', index < texts.length - 1 ? end : '']);
  return [...starts].flatMap((before) => [...ends].map((after) => `${before}${part}${after}`));
}

/** 县直有关部门, 县财政局: the writer's own county, not each of several */
const ofOwnArea = /^[省市县区州](?!（|人民政府|$)/u;

/** What an unresolved part is called: the fullest reading whose level is told (各街道办事处, not 街道办事处). */
function fullest(texts: readonly string[], index: number): string {
  const part = texts[index] ?? '';
  if (ofOwnArea.test(part)) return part;
  return readings(texts, index).findLast((reading) => levelInWords(reading) !== null) ?? part;
}

/** 和, 及: only where both sides are known, since names have these words, too (住房和城乡建设局). */
function resolveJoined(lookup: Lookup, text: string): Part[] | null {
  const texts = text.split(/以及|及|和|暨/u);
  if (texts.length < 2) return null;
  const parts = texts.map((part, index) => {
    for (const candidate of readings(texts, index)) {
      const units = known(lookup, candidate);
      if (units) return { text: candidate, units };
    }
    return { text: part, units: shortName.test(part) ? [named(part, lookup)] : null };
  });
  return parts.every(({ units }) => units !== null) ? parts : null;
}

const shortName = /^(?:省|市|县|区|州)(?:委|政府|人大|人大常委会|政协|纪委)(?:办公[厅室])?$/u;

const bareNoun = /^(?:街道|乡|镇|村)?(?:人民政府|政府|办事处|管委会|党委|党工委)$/u;

/** In a collective (各镇人民政府、街道办事处) a bare noun is no organ of its own. */
function namesOne(texts: readonly string[], index: number): boolean {
  const part = texts[index] ?? '';
  if (!namesOneOrgan(part)) return false;
  return !texts.some((text) => text.startsWith('各')) || (levelInWords(part) !== null && !bareNoun.test(part));
}

function named(text: string, lookup: Lookup): Unit {
  return { key: `name:${text}`, level: levelInWords(text, lookup.ownLevel) };
}

function splitOutsideBrackets(text: string, separator: string): string[] {
  const parts: string[] = [];
  let [from, depth] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '（') depth++;
    else if (text[at] === '）') depth--;
    else if (text[at] === separator && depth <= 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.filter((part) => part !== '');
}
