import { isOrgan } from './organ.ts';
import { compact, simplified, topLevel } from './text.ts';

/** One recipient phrase and where it stands in the text that was split. */
export type Part = Readonly<{ text: string; start: number; end: number }>;

/** Splits at top-level ，and ；only: 、joins within a phrase, and what stands in brackets stays whole. */
export function splitParts(text: string): Part[] {
  const outside = topLevel(text);
  const parts: Part[] = [];
  let from = 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const value = raw
      .trim()
      .replace(/[。．.：:]{1,20}$/u, '')
      .trimEnd();
    if (value !== '') parts.push({ text: compact(value), start: from + lead, end: from + lead + value.length });
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if ((c === '，' || c === '；' || c === ',' || c === ';') && outside(i)) {
      push(i);
      from = i + 1;
    }
  }
  push(text.length);
  return parts;
}

/** Recipient phrases of `各省、自治区、直辖市人民政府，国务院各部委、各直属机构`: split at top-level ，and ；only. */
export function splitRecipients(text: string): string[] {
  return splitParts(text).map((part) => part.text);
}

const sentenceEnd =
  /(?:如下|以下|下列|包括|分别是|指出|要求|强调|规定|决定|事项|意见|通知|措施|目标|内容|原则|认为|明确|特此\p{Script=Han}{0,20}|附件|时间|地点|名称|成员|组长|电话|人员|附|注|来源)$/u;
const sentenceStart =
  /^(?:[（(]?\d{4}年|为|根据|按照|依照|依据|现|经|兹|关于|近年来|近日|第[一二三四五六七八九十百\d]{1,8}[条章节]|[一二三四五六七八九十]{1,6}、|[（(][一二三四五六七八九十\d]{1,6}[）)]|\d{1,8}[.．、]|附件|抄送|来源|时间|签发|主题词|联系|密级|——|—)/u;

/** What a form asks for: 课程代码：, 填报单位： */
const fieldLabel =
  /^(?!各)\p{Script=Han}{0,6}(?:代码|编号|号码|类别|姓名|性别|日期|名称|版本|页码|(?:填报|申报|填表|报送|报名|推荐|主管|责任|牵头|申请)(?:单位|部门|人))$/u;

const group =
  /^(?:各|全体|有关|相关)|(?:单位|企业|部门|机构|成员|委员|院校|学校|高校|人员|同志|政府|办事处|街道|科室|支部|[委局办厅部])(?:[（(][^（）()]*[）)])?$/u;

/** What a sentence says of organs. */
const predicate = /关于|印发|转发|批转|要(?!素)|应当|必须|请|做[好到]|开展|加强|落实|按照|根据/u;

/**
 * Whether every part of a text names an organ or a group, as a list of recipients does and a sentence doesn't. `open`:
 * the last part may be cut off.
 */
export function listsRecipients(phrase: string, open: boolean): boolean {
  const text = compact(phrase);
  if (/[。！？!?《》“”：:]/u.test(text) || sentenceStart.test(text) || sentenceEnd.test(text)) return false;
  if (predicate.test(text)) return false;
  const parts = splitRecipients(text);
  if (open && parts.length < 2) return false;
  return (open ? parts.slice(0, -1) : parts).every((part) => group.test(part) || isOrgan(part));
}

/** Some head their recipients with a label, as in the imprint: 主送：各小区物业服务企业 */
export const recipientsLabel = /^主\s{0,3}送(?:机关|单位)?\s{0,3}[:：]\s*(?=\S)/u;

/** What opens a list of persons in a decision on posts, not a letter to somebody. */
const act = /^(?:决定|批准)?(?:任命|免去|任免|聘任|解聘|接受|接受辞职|撤销)$/u;

/**
 * Whether a phrase that stood before a colon can be the main recipients: a list of organs or persons, not the
 * beginning of a sentence (`现将有关事项通知如下：`).
 */
export function isRecipients(phrase: string): boolean {
  const text = simplified(compact(phrase));
  if (text.length < 2 || text.length > 400) return false;
  if (/[。！？!?《》…]/u.test(text) || /[：:]/u.test(text)) return false;
  if (!/\p{Script=Han}/u.test(text) || fieldLabel.test(text) || act.test(text)) return false;
  const parts = splitRecipients(text).flatMap((part) => part.split('、'));
  if (parts.length > 0 && parts.every((part) => isOrgan(part) || /^各.{2,}(?<!如下|下列|以下)$/u.test(part)))
    return true;
  return !/[“”"]/u.test(text) && !sentenceStart.test(text) && !sentenceEnd.test(text);
}
