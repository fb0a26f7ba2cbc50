import { z } from 'zod';
import type { Draft, Span } from '../../contract/index.ts';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';
import { readingOf, type Sentence, sentenceAt } from '../reading/index.ts';

type Sign = Readonly<{
  pattern: RegExp;
  /** also hides names and sums in published cases (刘××, ××公司): none in a 通报 */
  hides?: true;
  /** may stand in the title */
  title?: true;
}>;

const blank = '[XxＸｘ×✕╳＊]';
const alone = '(?<![\\p{Script=Han}A-Za-zＡ-Ｚａ-ｚ0-9×.])';
const signs: readonly Sign[] = [
  // （待定）, （请核实）, （电话待核）
  {
    pattern:
      /[（(〔【[][^（）()〔〕【】[\]\n]{0,6}(?:待定|待补充?|待核实?|待填写?|待查|待明确|待确认|请核实|请补充|请填写|请确认|暂缺)[^（）()〔〕【】[\]\n]{0,4}[）)〕】\]]/gu,
    title: true,
  },
  { pattern: /[（(〔【[]待[^（）()〔〕【】[\]\n]{1,8}(?:核实|补充|提供|填报)[）)〕】\]]/gu },
  // （此处填写数字）, 金额核后补填
  { pattern: /此处(?:填写|填入|填|插入|补充|写明|请)|请?在此处?(?:填写|填入|输入)|(?:核后|后|待|另)补填/gu },
  // 【请示标题】, 〔仓库名称〕
  {
    pattern:
      /[【〔[][^【】〔〕[\]\n]{0,8}(?:名称|标题|姓名|日期|时间|地点|金额|数字|数量|文号|单位|联系人|电话|内容|地址)[】〕\]]/gu,
    title: true,
  },
  { pattern: /(?<=[，。；：、\s])[（(](?:单位|名称|姓名|标题|日期|金额|数字|数量|地点)[）)]/gu },
  { pattern: /[（(](?:名称|金额|数字|数量)[）)](?=[万亿元个名等])/gu },
  { pattern: /【\s{0,6}】|［\s{0,6}］/gu, title: true },
  // 2026年×月×日, 20XX年
  {
    pattern: new RegExp(
      `(?:20${blank}{2}年|${alone}${blank}{2,4}年|(?<![A-Za-zＡ-Ｚａ-ｚ0-9×.])${blank}{1,2}月(?:${blank}{1,2}日)?|月${blank}{1,2}日)`,
      'gu',
    ),
    title: true,
  },
  { pattern: /(?:年|\s)\s{1,8}月\s{1,8}日(?=前|起|止|至|上午|下午|召开|举行|完成|之前)/gu },
  // XX万元, ××人
  {
    pattern: new RegExp(
      `(?<![0-9A-Za-z.×])${blank}{1,4}(?:万元|亿元|元|万亩|亩|公里|平方米|吨|个|名|人|户|套|台|辆|%|％)`,
      'gu',
    ),
    hides: true,
  },
  {
    pattern: /(?:资金|经费|补助|金额|投资|预算|款)\s{1,8}(?:万元|亿元|元)/gu,
  },
  // 任命×××为组长, 第XXX号, 涉及??个村, 4月（）日
  { pattern: new RegExp(`(?<=任命|聘任|任免|表彰|推荐|由)${blank}{2,4}(?=为|等|任|牵头)`, 'gu'), hides: true },
  { pattern: new RegExp(`第${blank}{2,4}[号届期]`, 'gu') },
  { pattern: /[?？]{2,4}(?=[个户人万元亩名家])|[（(]\s{0,6}[）)](?=[日月年元万])/gu },
  // 〔2026〕XX号
  { pattern: new RegExp(`[〕\\]］]\\s?${blank}{1,4}号`, 'gu') },
  // XX同志, 组长：×××
  {
    pattern: new RegExp(
      `(?:(?:${alone}|(?<=[由请和、，]))${blank}{2,3}(?:同志|局长|主任|书记|县长|副县长|市长|副市长|镇长|乡长)|(?:组长|主任|成员|联系人|总指挥|召集人)\\s{0,3}[：:]\\s{0,3}${blank}{2,4})`,
      'gu',
    ),
    hides: true,
  },
  // ××县, 关于XX事项
  {
    pattern: new RegExp(
      `(?:${alone}|(?<=关于|对|为|在|由|给|与|和|、))${blank}{2,4}(?:省|县|市|区|镇|乡|村|街道|局|委|厅|单位|部门|公司|学校|项目|事项|会议|活动|文件)`,
      'gu',
    ),
    hides: true,
    title: true,
  },
  {
    pattern:
      /(?<![\p{Script=Han}])某某(?:单位|公司|同志|局|县|镇|项目)|(?<=[由对经向请])某某(?:单位|公司|同志|局|县|镇|项目)/gu,
    hides: true,
  },
  { pattern: /(?<![\d-])0{3,4}-0{6,8}(?!\d)/gu },
];
const lines = /[_＿]{4,}|[_＿]{2,3}(?=[次号名人个万元日月年])/gu;
const inTitles = /《[^《》\n]{0,20}[XxＸ×]{2,4}[^《》\n]{0,20}》/gu;
const boxes = /□{2,4}(?:部门|局|县|镇|乡|市|单位|同志|公司)/gu;
/** A sentence that says how something is to be written shows it with such signs. */
const shows =
  /格式|样式|样表|样张|字样|模板|范本|示例|例如|比如|型号|编号|编码|代码|代号|号码|开头|填写说明|命名|后缀|标注/u;
const attachment = /\n[ \t\u3000]{0,8}附\s?(?:件|表|录)/u;
/** So many rules of underscores make a form. */
const formLines = 6;

/**
 * 未填内容: what a draft left open. Attachments are left out: forms and models are meant to be filled in; and so are
 * quoted words and sentences that show how something is written.
 * @source 《党政机关公文处理工作条例》20(4) (人名、地名、时间、数字等是否准确); the signs are our own
 */
export const formPlaceholders = defineRule({
  id: 'form/placeholders',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const found = [...inTitle(draft), ...inText(draft)].toSorted((a, b) => a[0] - b[0]);
    if (found.length === 0) return pass({ places: 0 });
    return finding(...apart(found).map((at) => asFinding(draft, at)));
  },
});

function asFinding(draft: Draft, at: Span): RawFinding {
  return { at, code: 'left', params: { quote: draft.text.slice(...at) } };
}

/** Without those that overlap the one before. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  return kept;
}

function inTitle({ document, text }: Draft): Span[] {
  const { title } = document.spans;
  if (!title) return [];
  const words = text.slice(...title);
  const found = signs.filter(({ title: may }) => may).flatMap(({ pattern }) => [...words.matchAll(pattern)]);
  const sample = /[（(](?:样稿|范本|模板|样本)[）)]\s{0,4}$/u.exec(words);
  return [...found, ...(sample ? [sample] : [])].map((match): Span => {
    return [title[0] + match.index, title[0] + match.index + match[0].length];
  });
}

function inText(draft: Draft): Span[] {
  const reading = readingOf(draft);
  const tellsCases = draft.document.kind === '通报';
  const end = bodyEnd(draft);
  const found: Span[] = [];
  const add = (match: RegExpExecArray): void => {
    const sentence = match.index < end ? sentenceAt(reading, match.index) : null;
    if (sentence && mayBeLeft(draft, sentence)) found.push([match.index, match.index + match[0].length]);
  };
  for (const { pattern, hides } of signs) {
    if (hides && tellsCases) continue;
    for (const match of reading.masked.matchAll(pattern)) add(match);
  }
  const ruled = [...reading.masked.matchAll(lines)];
  if (ruled.length < formLines) ruled.forEach(add);
  for (const match of tellsCases ? [] : draft.text.matchAll(inTitles)) add(match);
  // the mask has this very sign for quoted words
  for (const match of reading.masked.matchAll(boxes)) {
    if (draft.text.startsWith('□', match.index)) add(match);
  }
  return found;
}

/** Up to where attachments begin that weren't told apart from the body. */
function bodyEnd({ text, document: { spans } }: Draft): number {
  const [from, to] = spans.body ?? [0, 0];
  const attached = attachment.exec(text.slice(from, to));
  return attached ? from + attached.index : to;
}

function mayBeLeft({ text }: Draft, { part, start, end }: Sentence): boolean {
  return part === 'body' && !shows.test(text.slice(start, end));
}
