import type { Reading, Sentence } from './reading.ts';

/** What opens a list of things that are forbidden or to be put right: 不得出现下列情况：, 重点整治以下问题：. */
const opening =
  /(?:不得|严禁|禁止|不准|不应|整治|纠治|查处|清理|取消|纠正|杜绝|避免|防止|负面清单)[^。；：\n]{0,30}(?:问题|情形|情况|行为|现象|做法|事项|清单)(?:的)?(?:主要)?(?:包括|如下|有)?：/u;
const mark =
  /^[\s　]{0,4}(?:[一二三四五六七八九十]{1,3}(?:是|、)|第[一二三四五六七八九十]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|[①-⑳])/u;
/** A list has no more items than that, and in one paragraph no more characters. */
const most = 40;
const longest = 2000;

/** Whether the words between two offsets stand in such a list: behind its colon in the paragraph, or in an item of its own. */
export function isListedAsWrong({ masked, paragraphs }: Reading, sentence: Sentence, from: number): boolean {
  const here = paragraphs[sentence.paragraph];
  if (!here) return false;
  const before = masked.slice(Math.max(here.start, from - longest), from);
  const colon = opening.exec(before);
  if (colon) return mark.test(before.slice(colon.index + colon[0].length));
  if (!mark.test(masked.slice(here.start, Math.min(here.start + 20, here.end)))) return false;
  for (let i = sentence.paragraph - 1; i >= Math.max(0, sentence.paragraph - most); i--) {
    const { start = 0, end = 0 } = paragraphs[i] ?? {};
    const last = masked.slice(Math.max(start, end - 60), end);
    if (/：\s{0,2}$/u.test(last)) return opening.test(last);
    if (!mark.test(masked.slice(start, Math.min(start + 20, end)))) return false;
  }
  return false;
}
