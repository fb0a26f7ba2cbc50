import { z } from 'zod';
import type { Draft } from '../../contract/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';

const organ =
  '(?:中共中央|党中央|中央|国务院|国家|全国|中办|国办|自治区|省委|省政府|省人民政府|省|市委|市政府|市人民政府|市|县委|县政府|县人民政府|县|区委|区政府|上级)';
/** 贯彻落实《…》的实施意见, 贯彻落实省政府…精神的若干措施, 〈…条例〉实施细则 */
const carriesOut = new RegExp(
  `(?:贯彻(?:落实|执行|实施)?|落实|执行)(?:[《〈]|${organ})[^，。；\\n]{2,90}?(?:的)?(?:实施意见|贯彻意见|贯彻落实意见|实施方案|贯彻方案|贯彻落实方案|工作方案|实施细则|实施办法|若干措施|具体措施|工作措施|意见|方案|措施|细则)`,
  'u',
);
const ruleOfRule =
  /[》〉][^，。；《》〈〉]{0,10}(?:实施意见|实施方案|实施细则|贯彻落实意见|配套措施|分工方案|任务分工)/u;
const byName =
  /(?:贯彻落实|配套)(?:意见|方案|措施|文件|细则|办法)|(?:任务|责任|重点工作)分工(?:方案|的意见|的通知|表)?(?:的通知)?$/u;
/** What law or the superior's own document asks for is no further document. */
const asked =
  /(?:按照|根据|依据|依照)[^，。；\n]{0,60}(?:第[一二三四五六七八九十百\d]{1,5}条|授权|要求[^，。；\n]{0,12}(?:制定|出台)|明确规定)/u;

/**
 * 配套文件: no document of one's own to carry out a superior's, unless that or a law asks for it.
 * @source 《整治形式主义为基层减负若干规定》1.1 (严格控制配套类、分工类发文)
 */
export const quotaSupportingDocument = defineRule({
  id: 'quota/supporting-document',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const { title, spans, direction } = draft.document;
    const plain = (title ?? '').replace(/\s+/gu, '');
    const isOne = carriesOut.test(plain) || ruleOfRule.test(plain) || byName.test(plain);
    if (!isOne || direction === 'up' || isRelay(draft)) return pass({ supporting: false });
    if (asked.test(openingOf(draft))) return pass({ supporting: true, asked: true });
    return finding({ at: spans.title ?? null, code: 'supporting', params: { title }, atMost: 'note' });
  },
});

/** The superior's own paper sent on is another rule's. */
function isRelay({ document: { shell, title } }: Draft): boolean {
  return (
    shell?.act === 'relay' ||
    shell?.act === 'approve' ||
    /转发|批转|征求|组织学习|学习宣传|解读|培训|废止|修订|修改|检查|评估|督察|巡视|巡察|审计|整改/u.test(title ?? '')
  );
}

/** Where a document says what it rests on: the first paragraphs of its body and of what it prints. */
function openingOf({ text, document: { spans } }: Draft): string {
  return [spans.body, spans.printedText]
    .map((span) => (span ? text.slice(span[0], Math.min(span[1], span[0] + 400)) : ''))
    .join('\n');
}
