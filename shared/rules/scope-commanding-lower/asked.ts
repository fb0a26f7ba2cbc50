import type { Draft, Span } from '../../contract/index.ts';
import { findHits, readingOf, sentenceAt } from '../reading/index.ts';

/** How strongly a document asks something of its recipients; `mentions`: one polite word, or none that has to be kept. */
export type Asked = 'commands' | 'asks' | 'mentions';

const commands =
  /贯彻执行|抓好落实|抓好贯彻|认真落实|认真执行|认真组织|遵照执行|遵照办理|组织实施|必须|务必|严格(?:落实|执行|按照|按|控制)|不得|严禁|(?<!需|主|重|只|摘|纪)要(?:严格|认真|切实|加强|高度|进一步|按照|按|在|于|对|把|将|建立|组织|明确|落实|全面|及时|立即|迅速|充分|成立|做好|抓)|应(?:当|于|在|按|及时|立即)|限期|纳入考核/gu;
/** Asks something without a word of command; a notice that only tells asks nothing. */
const requests = /(?<![申邀聘商恳提])请(?![示求假柬辞教])|[日天月底前内](?:全部)?完成|[须需]于/gu;
const strict =
  /(?<!需|主|重|只|摘|纪|摘)要(?![求点闻素件目旨])|必须|务必|应当|[须需]于|限期|逾期|通报|问责|考核|纳入|[日天月底](?:之?前|内)/u;
/** 下达预算, 拨付资金; 下达任务 is another thing. */
const sharesOut = /(?:下达|拨付|预拨|拨发|分配)(?!.{0,40}任务).{0,40}(?:预算|资金|经费|补助|指标)/u;
const spending = /资金|经费|绩效|预算|专款|专项用于|截留|挪用|科目|支出|补助/u;
/** Work beside the careful use of what was given. */
const work =
  /完成|报送|上报|[报送](?:至|到|县|市|省|区|我)|整改|开工|建成|配套|组织(?:实施|开展)|任务|考核|通报|进度|必须|务必|限期/u;

/** null: it asks nothing. `consults`: a letter that asks for views or help, and commands nobody by its words. */
export function askedOf(draft: Draft, consults: boolean): Asked | null {
  const gives = sharesOut.test(draft.document.title ?? '');
  const counts = (span: Span): boolean => !gives || !spendsOnly(draft, span);
  const ordered = findHits(draft, commands).filter(
    ({ frame, bearer, span }) => frame === 'plain' && (bearer === 'below' || bearer === 'recipients') && counts(span),
  );
  if (!consults && ordered.length > 0) return 'commands';
  const { tasks, demands } = draft.taskCard;
  const laid = [...tasks, ...demands].filter(({ span }) => counts(span));
  if (laid.some(({ due }) => due !== null)) return 'asks';
  const requested = requestsIn(draft).filter(counts);
  if (laid.length + requested.length === 0) return null;
  const isMild =
    laid.length < 2 && requested.length < 2 && !parts(draft).some((span) => strict.test(masked(draft, span)));
  return isMild ? 'mentions' : 'asks';
}

function parts({ document: { spans } }: Draft): Span[] {
  return [spans.body, spans.printedText].filter((span) => span !== undefined);
}

function masked(draft: Draft, span: Span): string {
  return readingOf(draft).masked.slice(...span);
}

function requestsIn(draft: Draft): Span[] {
  return parts(draft).flatMap((span) =>
    [...masked(draft, span).matchAll(requests)].map((match): Span => {
      const from = span[0] + match.index;
      return [from, from + match[0].length];
    }),
  );
}

/** 请加强资金管理，专款专用: a condition of the money that is given. */
function spendsOnly(draft: Draft, [from]: Span): boolean {
  const sentence = sentenceAt(readingOf(draft), from);
  if (!sentence) return false;
  const words = masked(draft, [sentence.start, sentence.end]);
  return spending.test(words) && !work.test(words);
}
