import type { Span } from '../contract/index.ts';

/** What brings a document in or hands it on: it says nothing of its own. */
const frame =
  /^(?:为|根据|按照|现将|现就|经|接|近日|日前|特此|附件)[^。]{0,200}(?:如下|印发给?你们|转发给?你们|(?:贯彻|遵照|组织)(?:执行|实施|落实)|通知)[：。:]?$/u;
/** 《…》已经…同意，现印发给你们，请认真贯彻执行: what a text is printed or made known by. */
const printing =
  /^《[^。]{1,120}》(?:[（(][^（）()。]{1,40}[）)])?(?:已经?|业经)[^。]{1,60}现(?:将其)?予?以?(?:印发|转发|公布|发布)(?:给?你们)?(?:[，,][^。]{1,60})?[：。:]?$/u;
/** The same within a line: what stands before it may be number and recipients, in a text without line breaks. */
const madeKnown =
  /》(?:[（(][^（）()。]{1,40}[）)])?(?:已经?|业经)[^。]{1,80}现(?:将其)?予?以?(?:印发|转发|公布|发布)(?:给?你们)?[^。]{0,60}[。：:]/gu;
/** Characters before the end of a title in which the sentence begins. */
const LEAD = 300;
/** 抄送：… 2025年3月1日印发 in one line. */
const imprint = /抄送[：:][^。\n]{2,120}。[^。\n]{2,60}\d{4}年\d{1,2}月\d{1,2}日印发/gu;
/** 省长 某某 2025年3月1日, or the office and the day. */
const signed = /^\s{0,4}[^。，\n]{0,40}?\d{4}年\d{1,2}月\d{1,2}日/u;
/** Clauses of which every document has some, whatever it is about. */
const empty =
  /高度重视|提高(?:思想|政治)?(?:认识|站位)|统一思想|加强(?:组织)?领导|[狠抓]{1,2}好?(?:贯彻)?落实|认真(?:贯彻|抓好|组织|遵照|做好)|取得实效|落[到实]实处|落实到位|(?:压实|落实|夯实)(?:工作)?责任|密切(?:配合|协作)|协[调同]联动|形成合力|结合[^，]{0,6}实际|各司其职|精心组织|周密部署|扎实推进|(?:根据|按照)[^，]{0,30}(?:精神|要求|部署|规定)|遵照执行|贯彻执行|^(?:各[^，]{1,20}|现|并|请)$/u;
/** Words by which something is demanded or arranged. */
const demands =
  /要(?!求|素|点|件|闻)|须|应当|应(?!急|用|对)|负责|牵头|开展|建立|实行|设立|成立|组织|安排|完成|报送|上报|确定|划定|配备|投入|新建|改造|培训|巡查|排查|检查|整改|督导|公示|签订|发放|补贴|奖励|试点|推行|不得|严禁|每[日天周月季年]|联系人/u;

/** What is to be reached, and what says that it was. */
const target = /不(?:得)?(?:少于|低于|超过)|控制在|达到[^，。；]{0,12}以上/u;
const reached = /已|目前|现有|去年|上年|截至|以来/u;

/** Sentences of some stretches of a text, with their end marks. */
export function sentencesIn(text: string, stretches: readonly Span[]): Span[] {
  return stretches.flatMap(([from, to]) =>
    [...text.slice(from, to).matchAll(/[^。；！？\n]+[。；！？]?/gu)].map(({ 0: sentence, index }): Span => {
      const blank = sentence.length - sentence.trimStart().length;
      return [from + index + blank, from + index + sentence.trimEnd().length];
    }),
  );
}

/** UTF-16 units that a line has at least which is broken within a sentence; shorter ones are headings and cells. */
const BROKEN = 15;
const isBroken = (line: string): boolean =>
  line.length >= BROKEN && /[，,。；]/u.test(line) && !/[。；！？：:）)]$/u.test(line);
const sentenceEnd = /[。；！？]$/u;
const opening =
  /^(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|第|附件)/u;

/**
 * The same, with those in one that hard line breaks took apart: a line with marks, and none at its end, goes on in the next one, which
 * isn't indented and opens nothing, if an end mark comes at last. `headings`: where headings end.
 */
export function acrossLines(text: string, sentences: readonly Span[], headings: ReadonlySet<number>): Span[] {
  const goesOn = ([, end]: Span, [next, nextEnd]: Span): boolean =>
    text.slice(end, next) === '\n' &&
    isBroken(text.slice(text.lastIndexOf('\n', end - 1) + 1, end)) &&
    !headings.has(end) &&
    !opening.test(text.slice(next, nextEnd));
  const chains: Span[][] = [];
  for (const sentence of sentences) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && goesOn(last, sentence)) chain.push(sentence);
    else chains.push([sentence]);
  }
  return chains.flatMap((chain): Span[] => {
    const [start, end] = [chain[0]?.[0] ?? 0, chain.at(-1)?.[1] ?? 0];
    return sentenceEnd.test(text.slice(start, end)) ? [[start, end]] : chain;
  });
}

/** What makes a text known, with the signature and the title of the text behind it, and who was sent it and made it. */
export function shellsIn(text: string): Span[] {
  const known = [...text.matchAll(madeKnown)].map(({ 0: words, index }) =>
    withTitle(text, index, index + words.length),
  );
  const sent = [...text.matchAll(imprint)].map(({ 0: words, index }): Span => [index, index + words.length]);
  return [...known, ...sent];
}

/** From the beginning of the sentence in which 》 stands, over signature and day, to the end of the title told again. */
function withTitle(text: string, closing: number, sentenceEnd: number): Span {
  const before = text.slice(Math.max(0, closing - LEAD), closing);
  const start = closing - before.length + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('。')) + 1;
  const end = sentenceEnd + (signed.exec(text.slice(sentenceEnd, sentenceEnd + 80))?.[0].length ?? 0);
  const title = folded(text.slice(text.indexOf('《', start) + 1, closing));
  const blank = /^\s*/u.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  const isAgain = folded(text.slice(end + blank, end + blank + title.length)) === title;
  return [start, isAgain ? end + blank + title.length : end];
}

/** One sign for each, so that lengths are the same. */
function folded(title: string): string {
  return title
    .replace(/[〈《]/gu, '<')
    .replace(/[〉》]/gu, '>')
    .replace(/（/gu, '(')
    .replace(/）/gu, ')');
}

/** 为贯彻落实…，现将有关事项通知如下： */
export function isFrame(sentence: string): boolean {
  const bare = sentence.replace(/\s/gu, '');
  return frame.test(bare) || printing.test(bare);
}

/** Whether a sentence demands or arranges something, the clauses that mean nothing left out. */
export function isMeasure(sentence: string): boolean {
  if (isFrame(sentence)) return false;
  const telling = sentence
    .replace(/\s/gu, '')
    .replace(
      /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.．、]|[一二三四五六七八九十]是)/u,
      '',
    )
    .split(/[，。；：！？]/u)
    .filter((clause) => clause !== '' && !empty.test(clause))
    .join('，');
  const isDemand = demands.test(telling) || (target.test(telling) && !reached.test(telling));
  return [...telling.matchAll(/\p{Script=Han}/gu)].length >= 8 && isDemand;
}
