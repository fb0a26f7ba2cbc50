import { type Kind, kinds } from '#shared/contract/index.ts';
import { compact, simplified, topLevel } from './text.ts';

const otherEndings =
  '办法|条例|规定|细则|规则|规范|制度|方案|计划|规划|纲要|要点|总结|讲话|答复|解释|章程|准则|守则|预案|标准|指引|指南|名单|目录|清单|案|法|令|公约|协议|说明|汇报|简报|措施|安排|建议|提示|启事|要求|分工|专报|工作单|便函|提示函|公示|须知|提纲|议程|(?:建议|倡议|责任|承诺|通知|决定|意见|申请|告知|邀请)书';
const endings = new RegExp(`(?:${kinds.join('|')}|${otherEndings})$`, 'u');
const tailBracket = /[（(〔[][^（）()]{1,24}[）)〕\]]$/u;

/** Whether the text ends the way a title does: in a kind of document, no quotation left open. */
export function endsLikeTitle(text: string): boolean {
  const open = text.lastIndexOf('《') > text.lastIndexOf('》') || text.lastIndexOf('“') > text.lastIndexOf('”');
  return !open && endings.test(withoutTail(simplified(compact(text))));
}

function withoutTail(title: string): string {
  const bare = (/^《[^》]+》$/u.test(title) ? title.slice(1, -1) : title).replace(tailBracket, '');
  return bare === '' ? title : bare;
}

/**
 * The statutory kind that a title ends in; 令 is 命令; anything else, however official it sounds, is `other`:
 * a 规定 on 建议、批评和意见 is no 意见.
 */
export function kindOf(title: string): Kind {
  const bare = withoutTail(simplified(compact(title)));
  if (/(?<![指口])令$/u.test(bare)) return '命令';
  return kinds.find((kind) => bare.endsWith(kind)) ?? 'other';
}

const running = /(?:的|若干|实施|指导|工作)(?:通知|意见|决定|决议|通报|报告|请示|批复|公告|通告|议案|答复|函)|复函/gu;

/**
 * Where a title ends that runs on into the recipients without a break: after the last `的通知`, `若干意见` … outside
 * brackets and quotations. `null`: none.
 */
export function runningTitleEnd(text: string): number | null {
  const outside = topLevel(text);
  let last: number | null = null;
  for (const match of text.matchAll(running)) {
    const end = match.index + match[0].length;
    if (!outside(match.index) || /^[的》”、和及与]/u.test(text.slice(end))) continue;
    const bracket = /^[（(][^（）()。]{1,20}[）)]/u.exec(text.slice(end, end + 24));
    last = end + (bracket?.[0].length ?? 0);
  }
  return last;
}

/** The organs that a title opens with, as one text: what stands before 关于/印发/转发 … Empty: none. */
export function titleIssuer(title: string): string {
  const match = /^(?<organ>[\p{Script=Han}、（）\s]{2,60}?)(?:关于|印发|转发|批转|对|就|公布|发布)/u.exec(
    simplified(title),
  );
  return title.slice(0, match?.groups?.organ?.length ?? 0).trimEnd();
}
