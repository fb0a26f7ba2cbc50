import type { Draft, Span } from '../contract/index.ts';

/** …，现将有关情况函复如下：, whatever stands before it in the sentence. */
const answer = /(?:现|特)[^，。]{0,24}(?:函复|函告|答复|批复|回复|函商)[^，。]{0,6}如下[：。:]?$/u;
/** Longer sentences say more than what the letter answers to. */
const SHORT = 120;
/** …，现将有关情况报告如下： */
const handedOn = /(?:现将|现就)[^，。]{0,60}(?:报告|汇报|通报|通知|通告|公告|纪要|请示|说明)如下[：。:]?$/u;
/** A sentence that only hands on what follows. */
const LEAD = 200;
/** 县政府督查室于3月5日至8日对…进行了督查。 */
const looked =
  /(?:进行|开展|组织|实施)了?[^，。]{0,16}(?:督查|督导|检查|抽查|暗访|核查|巡查|调查|调研|考核|评估|调度)[^，。]{0,8}。?$/u;

/** What opens papers of a kind in the same words, whatever they are about. `first`: the body's first sentences. */
export function openingsIn({ text, document: { kind } }: Draft, first: readonly Span[]): Span[] {
  const said = first.map((span) => text.slice(...span).replace(/\s/gu, ''));
  const isShort = said.map(({ length }) => length <= SHORT);
  if (kind === '函') {
    const at = said.findIndex((sentence, n) => isShort[n] && answer.test(sentence));
    // what it answers to stands before
    if (at >= 0) return first.slice(0, at + 1);
  }
  const at = said.findIndex((sentence) => sentence.length <= LEAD && handedOn.test(sentence));
  return first.filter((_, n) => n === at || (kind === '通报' && n < at && isShort[n] && looked.test(said[n] ?? '')));
}

/** By whose order and in what spirit: 根据县政府工作安排，; what was given: 长期以来，贵局对我县…给予了大力支持，. */
const grounds = /^(?!现将|现就)[^，。]{0,30}(?:贯彻|落实|根据|按照|遵照|围绕)[^，。]{2,60}(?:部署|要求|精神|安排)，$/u;
const thanks =
  /^(?:长期|一直|多年|一段时间)以来，$|对我[^，。]{2,30}给予[^，。]{0,12}(?:支持|关心|帮助|指导|关注)[^，。]{0,12}[，。]$|在此[^，。]{0,20}(?:感谢|谢意|敬意)/u;
const wish =
  /^(?:专此|特此|谨此)(?:致函|函[达告复商请]|奉达|致谢|报告|请示|说明)|(?:支持|函复|协助|配合|批示|审示|研究|批准|回复)为[盼荷感]|^[妥当可]否，$|^请(?:予以?)?(?:批示|审示|批复|函复|审定)。$|联系(?:人|电话|方式)[：:]/u;

/** Clauses by which papers that go up or to equals thank and ask, anywhere, and the grounds in the first sentences of any paper. */
export function courtesiesIn({ text, document: { kind } }: Draft, body: Span, first: readonly Span[]): Span[] {
  const isPolite = kind === '函' || kind === '请示' || kind === '报告';
  const isFirst = ([from, to]: Span): boolean => first.some(([start, end]) => start <= from && to <= end);
  return (isPolite ? [body] : first)
    .flatMap((part) => clausesOf(text, part))
    .filter((span) => {
      const said = text.slice(...span).replace(/\s/gu, '');
      return (isPolite && (thanks.test(said) || wish.test(said))) || (isFirst(span) && grounds.test(said));
    });
}

function clausesOf(text: string, [from, to]: Span): Span[] {
  return [...text.slice(from, to).matchAll(/[^，；。！？\n]+[，；。！？]?/gu)].map(
    ({ 0: clause, index }): Span => [from + index, from + index + clause.length],
  );
}
