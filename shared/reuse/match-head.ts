import type { Draft, Span } from '../contract/index.ts';
import { sentencesIn } from './measures.ts';

/** Openings stand above everything else. */
const TOP = 2_000;
/** Sentences of the body among which the one stands that brings the matter in. */
const FIRST = 3;

const lines: readonly RegExp[] = [
  // 2020年12月23日 某会议通过, 2021年1月1日 施行: when and by whom a text was adopted, changed, made known
  /^[（(]?\d{4}年\d{1,2}月\d{1,2}日[^。\n]{0,200}(?:通过|批准|公布|发布|施行|修正|修订)[）)]?[ \t\u3000]*$/gmu,
  // ——2026年1月31日在某代表大会第四次会议上: where a report was given
  /^[ \t\u3000]*[—-]{1,4}[ \t\u3000]?\d{4}年\d{1,2}月\d{1,2}日在[^。\n]{2,60}会议上[ \t\u3000]*$/gmu,
  // 各位代表： 现在，我代表县人民政府向大会报告工作，请予审议，并请各位委员提出意见。
  /现在，?我?(?:代表|受)[^。\n]{2,40}向大会[^。\n]{0,12}报告[^。\n]{0,60}(?:审议|审查|意见)。?/gu,
];

/** …，现将有关情况函复如下：, whatever stands before it in the sentence. */
const answer = /(?:现|特)[^，。]{0,24}(?:函复|函告|答复|批复|回复|函商)[^，。]{0,6}如下[：。:]?$/u;
/** Longer sentences say more than what the letter answers to. */
const SHORT = 120;

/** What opens reports, rules and letters of a kind in the same words, whatever they are about. */
export function openingsIn({ text, document: { kind, spans } }: Draft): Span[] {
  const top = text.slice(0, TOP);
  const told = lines.flatMap((line) =>
    [...top.matchAll(line)].map(({ 0: said, index }): Span => [index, index + said.length]),
  );
  if (kind !== '函' || !spans.body) return told;
  const first = sentencesIn(text, [spans.body]).slice(0, FIRST);
  const at = first.findIndex(([from, to]) => to - from <= SHORT && answer.test(text.slice(from, to)));
  // what it answers to stands before
  return [...told, ...first.slice(0, at + 1)];
}
