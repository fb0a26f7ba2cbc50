import type { Kind } from '#shared/contract/index.ts';
import type { Decision, Evidence } from './cues.ts';
import type { Range } from './head.ts';
import { matchIn, placesOf } from './places.ts';
import { kindOf } from './title.ts';

/** How a body of one kind asks, announces or closes, and the kinds that do so. */
const formulas: readonly Readonly<{ pattern: RegExp; kinds: readonly Kind[] }>[] = [
  {
    pattern:
      /(?:妥否|当否|可否|是否妥当|是否可行)[，,]?\s?(?:敬?请|恳请|请予)(?:予以?)?(?:批示|批复|审批|指示|审定|审示|核准)/u,
    kinds: ['请示'],
  },
  { pattern: /(?:特此|专此)报告|以上报告[，,]?\s?请(?:予?审[阅议]|查收|指正)/u, kinds: ['报告'] },
  { pattern: /特此(?:函[复告达询商请]|致函|复函)|(?:敬请|请予|请)函复|盼复/u, kinds: ['函'] },
  { pattern: /特此批复/u, kinds: ['批复'] },
  { pattern: /特此通知/u, kinds: ['通知'] },
  { pattern: /特此通报/u, kinds: ['通报', '通知'] },
  { pattern: /特此公告/u, kinds: ['公告', '通告'] },
  { pattern: /特此通告/u, kinds: ['通告', '公告'] },
];

/** Characters at the end of the body in which a closing formula stands. */
const closing = 160;

/**
 * The kind that the title ends in (条例 art. 8), and the closing formula of the body where it belongs to another kind:
 * a 报告 that ends in 妥否，请批示 is one of the two, and only a person knows which.
 */
export function kindFrom(
  title: string | null,
  text: string,
  spans: Readonly<{ title: Range | null; body: Range | null }>,
): Decision<Kind | null> & Readonly<{ asks: Range | null }> {
  if (title === null) return { value: null, evidence: [], disputed: false, asks: null };
  const value = kindOf(title);
  const ending = spans.title && (placesOf(text, value === '命令' ? '令' : value, ...spans.title).at(-1) ?? spans.title);
  const evidence: Evidence<Kind | null>[] = value === 'other' ? [] : [{ value, cue: 'title-ending', span: ending }];
  const end: Range | null = spans.body && [Math.max(spans.body[0], spans.body[1] - closing), spans.body[1]];
  const formula = end && formulaIn(text, end);
  if (!formula) return { value, evidence, disputed: false, asks: null };
  const { kinds, span } = formula;
  const asks = kinds.includes('请示') ? span : null;
  if (kinds.includes(value)) {
    evidence.push({ value, cue: 'body-formula', span });
    return { value, evidence, disputed: false, asks };
  }
  // a 意见 may ask to be passed on, a 决定 may close like a notice; an unlisted kind is closed in any way
  if (!contested.includes(value)) return { value, evidence, disputed: false, asks };
  evidence.push({ value: kinds[0] as Kind, cue: 'body-formula', span });
  return { value, evidence, disputed: true, asks };
}

/** Kinds that have formulas of their own. */
const contested: readonly Kind[] = ['请示', '报告', '函', '批复', '通知', '公告', '通告'];

function formulaIn(text: string, range: Range): { kinds: readonly Kind[]; span: Range } | null {
  for (const { pattern, kinds } of formulas) {
    const span = matchIn(text, pattern, range);
    if (span) return { kinds, span };
  }
  return null;
}
