import type { Elements, Kind } from '#shared/contract/index.ts';
import type { CueCode, Decision, Evidence } from './cues.ts';
import type { Range } from './head.ts';
import { compareOrganLevels, leads, levelByAreas } from './level.ts';

type Direction = Elements['direction'];
type Place = 'above' | 'below' | 'beside';

export type DirectionFacts = Readonly<{
  kind: Kind | null;
  /** the first of those that sign, or that the title opens with */
  issuer: string | null;
  recipients: readonly string[];
  /** where the text asks a superior to decide: 妥否，请批示 */
  asks: Range | null;
  spans: Readonly<{ title: Range | null; recipients: Range | null }>;
}>;

const upward: readonly Kind[] = ['报告', '请示', '议案'];
const downward: readonly Kind[] = ['决议', '决定', '命令', '公报', '公告', '通告', '通知', '通报', '批复'];

/**
 * Which way a document goes: by its kind (条例 art. 8), and by where the recipients stand as seen from the issuer. An
 * 意见 goes wherever it is sent, a 报告 without recipients is no upward one (政府工作报告).
 */
export function directionOf(facts: DirectionFacts): Decision<Direction> {
  const { kind, issuer, recipients, asks, spans } = facts;
  const evidence: Evidence<Direction>[] = [];
  const byKind = directionOfKind(kind);
  if (byKind && (kind !== '报告' || recipients.length > 0 || asks)) evidence.push({ ...byKind, span: spans.title });
  const place = placeOf(issuer, recipients);
  if (place) evidence.push({ ...byPlace[place], span: spans.recipients });
  if (asks) evidence.push({ value: 'up', cue: 'asks-superior', span: asks });

  if (kind === '纪要' || evidence.length === 0) return { value: 'unknown', evidence: [], disputed: false };
  const speaking = evidence.filter((one) => !saysNothing(one, kind, recipients));
  const values = new Set(speaking.map(({ value }) => value));
  const [first] = speaking;
  const decided = first && (values.size === 1 || byKind !== null);
  return { value: decided ? first.value : 'unknown', evidence: speaking, disputed: values.size > 1 };
}

const byPlace: Readonly<Record<Place, { value: Direction; cue: CueCode }>> = {
  above: { value: 'up', cue: 'recipients-above' },
  below: { value: 'down', cue: 'recipients-below' },
  beside: { value: 'parallel', cue: 'recipients-beside' },
};

function directionOfKind(kind: Kind | null): { value: Direction; cue: CueCode } | null {
  if (kind === null) return null;
  if (upward.includes(kind)) return { value: 'up', cue: 'kind-up' };
  if (downward.includes(kind)) return { value: 'down', cue: 'kind-down' };
  return kind === '函' ? { value: 'parallel', cue: 'kind-parallel' } : null;
}

/**
 * A letter may go anywhere but to those that lead its writer, a 议案 goes to the congress of its own tier; a 批复
 * answers whoever asked.
 */
function saysNothing({ cue }: Evidence<Direction>, kind: Kind | null, recipients: readonly string[]): boolean {
  if (kind === '议案') return cue === 'recipients-beside' || cue === 'recipients-below';
  if (kind === '批复' || kind === '决定') return cue === 'recipients-beside';
  if (kind !== '函') return false;
  if (cue === 'recipients-above') return !recipients.some(leads);
  return cue === 'recipients-below';
}

/** Where all recipients stand whose tier their words tell; null: they don't, or not all stand on one side. */
function placeOf(issuer: string | null, recipients: readonly string[]): Place | null {
  const places = recipients.map((name) => placeOfOne(issuer, name)).filter((place) => place !== null);
  const [first] = places;
  return first !== undefined && places.every((place) => place === first) ? first : null;
}

/** A department, not one of the hospitals, schools and companies that belong to one. */
function isOffice(name: string): boolean {
  return leads(name) || /(?:[局厅委办部]|委员会|办公[厅室]|法院|检察院|海关|联合会|工会)$/u.test(name);
}

const collective = /^各(?!位|界|族|国)|^本(?:局|院|校|厅|委|办)各|(?:科室|股室|中队|下属单位|所属单位|直属单位)$/u;

function placeOfOne(issuer: string | null, recipient: string): Place | null {
  if (collective.test(recipient)) return 'below';
  // 县直各单位: some of them may be the writer's own
  if (recipient.includes('各') && !(issuer !== null && leads(issuer))) return null;
  const own = issuer === null ? null : levelByAreas(issuer);
  const level = levelByAreas(recipient);
  if (issuer === null || own === null || level === null) return null;
  const apart = compareOrganLevels(level, own);
  // whom a letter of thanks addresses above is no superior
  if (apart !== 0) return apart > 0 ? 'below' : isOffice(recipient) ? 'above' : null;
  if (leads(issuer) !== leads(recipient)) return leads(issuer) ? 'below' : 'above';
  return isOffice(issuer) && isOffice(recipient) ? 'beside' : null;
}
