import type { Directory, OrganLevel, Scope } from '#shared/contract/index.ts';
import { splitRecipients } from '#shared/gongwen/index.ts';
import { lowestOf } from '#shared/rules/index.ts';
import { type AttachedText, type ListedUnits, namedList } from './listed-units.ts';
import { type Lookup, makeLookup, type Renamed, type Unit } from './lookup.ts';
import { provinceUnits } from './provinces.ts';
import { presentNames } from './reforms.ts';
import { levelInWords, namesOneOrgan, readCollective } from './words.ts';

/** One phrase of the recipients, resolved as far as directory and words allow. Nothing is guessed. */
export type Phrase = Readonly<{
  raw: string;
  units: readonly Unit[];
  level: OrganLevel | null;
  collective: boolean;
  /** parts that could not be resolved */
  unresolved: readonly string[];
  /** why, where more is known than that the directory hasn't it */
  reasons: Scope['reasons'];
  /** organs that were said by a name from before a reform */
  former: readonly Renamed[];
}>;

/** Resolves phrases against one directory, which is made ready once. */
export type Expander = (recipients: readonly string[]) => Phrase[];

/**
 * Resolves each phrase against the directory. A string with several phrases gives several.
 * @param attachments texts of the document's attachments: where a phrase says 名单附后, its units are looked for there
 */
export function expanderOf(directory: Directory, attachments: readonly AttachedText[] = []): Expander {
  const lookup = makeLookup(directory);
  return (recipients) =>
    recipients.flatMap(splitRecipients).map((raw) => {
      const phrase = expandPhrase(lookup, raw);
      const list = namedList(raw, attachments);
      return list ? followList(lookup, phrase, list) : phrase;
    });
}

/** The receiving units of all phrases, each counted once however often it is reached. */
export function scopeOf(phrases: readonly Phrase[]): Scope {
  return {
    units: new Set(phrases.flatMap(({ units }) => units.map(({ key }) => key))).size,
    lowestLevel: lowestOf(phrases.map(({ level }) => level)),
    unresolved: [...new Set(phrases.flatMap(({ unresolved }) => unresolved))],
    reasons: phrases.flatMap(({ reasons }) => reasons),
    groups: phrases.map(({ raw, units, level, former }) => ({
      raw,
      units: units.length,
      level,
      names: units.map(({ name }) => name),
      former: [...former],
    })),
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
      // what the directory has tells its level better than 市 in the name of a municipality
      ...parts.map(({ text, units }) => (units?.length ? null : levelInWords(text, lookup.ownLevel))),
    ]),
    collective: /各|全体|所有/u.test(text),
    unresolved: parts.filter(({ units }) => units === null).map(({ text }) => text),
    reasons: parts
      .filter(({ text, units }) => units === null && vague.test(text))
      .map(({ text }) => ({ raw: text, code: 'vague' as const })),
    former: parts.flatMap(({ former }) => former ?? []),
  };
}

/** Words that leave open who is meant, whatever the directory has. */
const vague = /有关|相关|部分|其他|所属各/u;

/** A phrase whose units stand in a list of the attachments: 各有关单位（名单附后）. */
function followList(lookup: Lookup, phrase: Phrase, list: ListedUnits): Phrase {
  if (list.outcome !== 'found') {
    const code = list.outcome === 'missing' ? ('list-missing' as const) : ('list-unreadable' as const);
    const open = phrase.unresolved.length > 0 ? phrase.unresolved : [phrase.raw];
    return { ...phrase, unresolved: open, reasons: open.map((raw) => ({ raw, code })) };
  }
  const listed = list.names.map((name) => expandPhrase(lookup, name));
  const units = new Map(listed.flatMap((one) => one.units).map((unit) => [unit.key, unit]));
  return {
    raw: phrase.raw,
    units: [...units.values()],
    level: lowestOf(listed.map(({ level }) => level)),
    collective: true,
    unresolved: listed.flatMap(({ unresolved }) => unresolved),
    reasons: [],
    former: listed.flatMap(({ former }) => former),
  };
}

/** `units` null: not resolved. */
type Part = Readonly<{ text: string; units: readonly Unit[] | null; former?: readonly Renamed[] }>;
type Known = Required<Omit<Part, 'text'>> & Readonly<{ units: readonly Unit[] }>;

function normalise(raw: string): string {
  return raw
    .replace(/\s/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(/^(?:(?:主送|抄送|抄报)[：:]|并(?:抄送|抄报|抄|报送)[：:]?)/u, '')
    .replace(/[：:。．.]{1,20}$/u, '');
}

/** The phrase as one: an organ, a group, or a collective of areas. */
function resolveWhole(lookup: Lookup, text: string): Part[] | null {
  const found = known(lookup, text);
  return found ? [{ text, ...found }] : null;
}

/** By the name of today, or by one from before a reform. */
function known(lookup: Lookup, text: string): Known | null {
  const units = knownToday(lookup, text);
  if (units) return { units, former: [] };
  const former = lookup.former(text);
  if (former) return { units: [former.unit], former: [former.renamed] };
  for (const { name, until } of presentNames(text)) {
    const renamed = knownToday(lookup, name);
    const [only] = renamed ?? [];
    if (renamed && only)
      return { units: renamed, former: [{ said: text, name: renamed.length === 1 ? only.name : name, until }] };
  }
  return null;
}

function knownToday(lookup: Lookup, text: string): readonly Unit[] | null {
  return lookup.find(text) ?? provinceUnits(text, lookup) ?? collectiveUnits(lookup, text) ?? lookup.departments(text);
}

function collectiveUnits(lookup: Lookup, text: string): readonly Unit[] | null {
  const collective = readCollective(text, lookup.ownLevel);
  return collective && lookup.areas(collective);
}

/** Parts joined by 、; a noun at the end or 各 at the beginning may stand for all of them (各乡、镇人民政府). */
function resolveParts(lookup: Lookup, text: string): Part[] {
  const eachKnown = resolveEach(lookup, text);
  if (eachKnown) return eachKnown;
  const texts = splitParts(text);
  return texts.flatMap((part, index) => {
    for (const candidate of readings(texts, index)) {
      const found = known(lookup, candidate);
      if (found) return [{ text: candidate, ...found }];
    }
    const joined = resolveJoined(lookup, part);
    if (joined) return joined;
    if (namesOne(texts, index)) return [{ text: part, units: [named(part, lookup)] }];
    const shared = sharedName(texts, index);
    if (shared !== null) return [{ text: shared, units: [named(shared, lookup)] }];
    return [{ text: fullest(texts, index), units: null }];
  });
}

/** 市政府各委、局及各直属单位: what begins with 各 each by itself, where all of it is known. */
function resolveEach(lookup: Lookup, text: string): Part[] | null {
  const texts = text.split(/(?:、|以及|及|和)(?=各)/u);
  if (texts.length < 2) return null;
  const start = sharedStart.exec(texts[0] ?? '')?.groups?.start?.slice(0, -1) ?? '';
  const parts: Part[] = [];
  for (const [index, part] of texts.entries()) {
    const candidate = index === 0 || known(lookup, part) ? part : start + part;
    const found = known(lookup, candidate);
    if (!found) return null;
    parts.push({ text: candidate, ...found });
  }
  return parts;
}

/** At 、outside brackets; 各省、自治区、直辖市 is one. */
function splitParts(text: string): string[] {
  const [first, second, third, ...rest] = splitOutsideBrackets(text, '、');
  if (first === '各省' && second === '自治区' && third?.startsWith('直辖市'))
    return [`${first}、${second}、${third}`, ...rest];
  return [first, second, third, ...rest].filter((part) => part !== undefined);
}

const sharedEnd = /(?:人民政府|政府|街道办事处|办事处|管委会|党委|教育局|财政局)$/u;
const sharedStart = /^(?<start>(?:[^各]{0,12}各))(?<rest>.*)$/u;
const areaWord = '(?:自治区|自治州|自治县|街道|省|市|州|盟|县|区|旗|乡|镇)';
/** 各县（市、区）财政局: the areas, and the body meant in each */
const bodyInAreas = new RegExp(`^(?<areas>[^各]{0,12}各(?:${areaWord}|（[^）]{0,60}）){1,20})(?<body>.{1,400})$`, 'u');
const endsInArea = new RegExp(`${areaWord}(?:（[^）]{0,60}）)?$`, 'u');
const startsInArea = new RegExp(`^(?:${areaWord}|各)`, 'u');

/** How a part may be meant: what it says itself, then with what it shares with the first or last part. */
function readings(texts: readonly string[], index: number): string[] {
  const part = texts[index] ?? '';
  const first = texts[0] ?? '';
  const starts = new Set<string>();
  const inAreas = index > 0 && !startsInArea.test(part) ? bodyInAreas.exec(first)?.groups : undefined;
  // 各乡镇党委、人民政府: the townships', not the own one
  if (inAreas?.areas !== undefined && bareNoun.test(part)) return [`${inAreas.areas}${part}`];
  // 各县（市、区）财政局、教育局 means the counties' bureaus, not the own one
  if (inAreas?.body === undefined || part.at(-1) !== inAreas.body.at(-1)) starts.add('');
  const start = sharedStart.exec(first)?.groups?.start ?? '';
  if (index > 0 && start) {
    if (part.startsWith('各')) starts.add(start.slice(0, -1));
    else if (!part.includes('各') && starts.has('')) starts.add(start);
  }
  if (inAreas?.areas !== undefined && !starts.has('')) starts.add(inAreas.areas);
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
      const found = known(lookup, candidate);
      if (found) return { text: candidate, ...found };
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

/** 青石镇、白水镇人民政府: the first is as much one organ as the last. */
function sharedName(texts: readonly string[], index: number): string | null {
  const part = texts[index] ?? '';
  const end = sharedEnd.exec(texts.at(-1) ?? '')?.[0];
  if (end === undefined || index === texts.length - 1 || !endsInArea.test(part)) return null;
  return texts.some((text) => text.startsWith('各')) || !namesOneOrgan(part + end) ? null : part + end;
}

function named(text: string, lookup: Lookup): Unit {
  return { key: `name:${text}`, level: levelInWords(text, lookup.ownLevel), name: text };
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
