import type { Line } from './lines.ts';
import { isOrgan } from './organ.ts';
import { fold } from './text.ts';
import { endsLikeTitle } from './title.ts';

/** What a web page, a printed cable or a layout leaves among the lines of a document, which is no element of it. */

const labels = new Set(
  (
    '分享 打印 字体 字体大小 发表时间 发表日期 来源 时间 日期 发布时间 发布日期 发文日期 成文日期 生成日期 公开日期 生效日期 废止日期 索引号 信息索引 作者 责任编辑 ' +
    '信息来源 文章来源 字号 浏览次数 阅读次数 点击次数 点击数 发文机关 发文单位 发布机构 发布单位 主题分类 信息分类 体裁分类 组配分类 内容分类 ' +
    '发文机构 内容概述 内容摘要 分类 名称 标题 信息名称 文件名称 主题词 关键词 有效性 有效期 效力状态 公开方式 公开形式 公开范围 公开属性 文号 发文字号 文件编号 ' +
    '更新时间 更新日期 录入时间 稿件来源 供稿 撰稿 编辑 审核 浏览 浏览量 阅读 阅读量 点击 访问量 人气 ' +
    '您当前的位置 当前的位置 视力保护色 点击数 发布人 ' +
    '当前位置 您的位置 您现在的位置 所在位置 ' +
    '发电单位 发往 签批盖章 签发盖章 收电单位'
  ).split(' '),
);
const label = /^(?:[•·●◆■▪*]\s{0,4})?[【[]?(?<label>\p{Script=Han}(?:\s{0,6}\p{Script=Han}){1,6})\s{0,4}[:：]/u;
const whole =
  /^附\s{0,20}件\s{0,20}\d{0,2}\s{0,20}[:：]?$|^\p{Script=Han}{2,20}政府信息公开(?:目录)?$|^首页\s{0,20}[>＞»›]|^\|.{0,400}\|$|^\d{4}-\d{1,2}-\d{1,2}(?:\s{1,4}\d{1,2}:\d{2}(?::\d{2})?)?$|^(?:打印|关闭|收藏|通知公告|公告公示|规范性文件|政策文件|政策解读|政府信息公开|信息公开)$/u;
/** A rule drawn with characters, a lone star, a page number between dashes. */
const drawn = /^[\u2500-\u257f━—―_＿=*＊★☆·－\s-]+$|^[—―－-]\s{0,2}\d{1,4}\s{0,2}[—―－-]$/u;

/** Characters that a line of a page's table or crumbs has at most: a longer one is a document that runs on. */
const longestLabelled = 140;

/** Whether a line in front of the body is what a page put there: a row of its table, its crumbs, a drawn rule. */
export function isFrontResidue(text: string): boolean {
  if (isDrawn(text) || whole.test(text) || pageTail.test(text.slice(0, 80))) return true;
  if (text.length > longestLabelled) return false;
  const found = label.exec(text)?.groups?.label;
  return found !== undefined && labels.has(fold(found));
}

/** Whether the line is a row's label with nothing behind it. */
function isBareLabel(text: string): boolean {
  const found = label.exec(text);
  return found !== null && found[0].length === text.length && labels.has(fold(found.groups?.label ?? ''));
}

/**
 * Whether a line is the value under the label of a page's table. A label may be left without one, so the line is taken
 * for a value only where the next label follows, or where it is a day or a code.
 */
export function isTableValue(lines: readonly Line[], i: number): boolean {
  const [above, line, below] = [lines[i - 1], lines[i], lines[i + 1]];
  if (!above || !line) return false;
  const name = /^(?:名\s{0,6}称|标\s{0,6}题)\s{0,4}[:：]\s*(?<value>\S.*)$/u.exec(above.text)?.groups?.value;
  if (name !== undefined) return !endsLikeTitle(name) && endsLikeTitle(name + line.text);
  if (!isBareLabel(above.text)) return false;
  return (below !== undefined && isBareLabel(below.text)) || /^[\d０-９年月日A-Za-z./:：\s-]{4,40}$/u.test(line.text);
}

/** Whether the line is drawn, not written: a rule, a star, a page number. */
export function isDrawn(text: string): boolean {
  return text.length <= 200 && drawn.test(text);
}

const contents = /^目\s{0,6}录$/u;
const leader = /(?:[.．·…‥⋯]\s?){3,300}\s{0,4}[(（]?[0-9０-９]{1,4}[)）]?$/u;

/**
 * How many lines a table of contents in front of everything takes from `i` on: its entries have leaders to a page
 * number, or come again as headings below. 0: there is none.
 */
export function contentsLines(lines: readonly Line[], i: number): number {
  if (!contents.test(lines[i]?.text ?? '')) return 0;
  const hasLeaders = leader.test(lines[i + 1]?.text ?? '');
  const later = hasLeaders ? null : repeated(lines.slice(i + 1));
  let n = i + 1;
  for (; n < lines.length; n++) {
    const { text } = lines[n] as Line;
    const isEntry = later === null ? leader.test(text) || isDrawn(text) : later.has(fold(text)) && !isOrgan(text);
    if (!isEntry) break;
    later?.delete(fold(text));
  }
  return n > i + 1 ? n - i : 0;
}

/** The lines that stand more than once, folded. */
function repeated(lines: readonly Line[]): Set<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const line of lines) {
    const text = fold(line.text);
    if (once.has(text)) twice.add(text);
    once.add(text);
  }
  return twice;
}

/** What stands like content behind a signature: how public it is, whom to ask, a portal's source line, the name of a download. */
const behind =
  /^(?:来源|责任编辑|编辑|作者|信息公开选项|公开(?:选项|属性|方式|类别|范围)|(?:联系|经办|承办)人(?:及(?:联系)?电话)?|联系(?:电话|方式))\s*[:：].{0,60}$|\.(?:docx?|wps|pdf|xlsx?|ofd)$/u;
const pageTail =
  /^(?:[【[]?(?:打印|关闭|返回|收藏|分享|字体)(?:本页|窗口|顶部|页面|到|[:：]|】|\])|扫一扫|上一篇|下一篇|相关(?:附件|链接|稿件|文档|信息|解读)(?:[:：]|$)|版权所有|网站地图|(?:主办|承办|技术支持|备案号|网站标识码)(?:单位)?\s?[:：]|\p{Script=Han}?ICP备)/u;

/** Whether a line after the signature is what a portal left there. */
export function isBackResidue(text: string): boolean {
  return behind.test(text) || (text.length <= 80 && pageTail.test(text)) || isDrawn(text);
}
