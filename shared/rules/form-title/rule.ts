import { z } from 'zod';
import type { Draft, Span } from '../../contract/index.ts';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';

const twoKinds =
  /(?:请示报告|报告请示|(?:通知|通报|决定|公告|通告)(?:报告|请示|通报|公告|通告)|(?:请示|报告)(?:通知|函)|的(?:决定|通报|公告|通告)通知)$/u;
const twice = /关于关于|关于对于|的的/u;
const kind =
  /(?:决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|办法|条例|规定|细则|规则|规范|制度|方案|计划|规划|纲要|要点|总结|讲话|答复|解释|章程|准则|守则|预案|标准|指引|指南|名单|目录|清单|说明|汇报|简报|措施|安排|建议|提示|启事|要求|分工|专报|公示|须知|议程|书|单|表|信|稿|材料|情况)$/u;
/** A kind further forward: the title goes on behind it with something that isn't the title's. */
const anyKind = /的(?:决定|公告|通告|意见|通知|通报|报告|请示|批复|函|办法|方案|规定|措施)/u;
const tail = /[（(〔[][^（）()〔〕[\]]{1,24}[）)〕\]]$/u;

/**
 * 标题: issuer, matter and kind of document; no stop at its end, one kind only, 关于 once, and no chain of 转发.
 * A text without recipients or number may be anything, and isn't judged.
 * @source 《党政机关公文处理工作条例》9(7) (由发文机关名称、事由和文种组成); stops and chains are our own choice
 */
export const formTitle = defineRule({
  id: 'form/title',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const { title, mainRecipients, documentNumber, shell, spans } = draft.document;
    const unread = title === null ? stoppedTitle(draft) : null;
    if (unread) return finding(unread);
    if (title === null || !spans.title || (mainRecipients.length === 0 && documentNumber === null))
      return pass({ applies: false });
    const at = spans.title;
    const bare = title.replace(tail, '').replace(/[。；，、：！.;,]{1,3}$/u, '');
    const found: RawFinding[] = [];
    const add = (code: string, params: RawFinding['params'], atMost: 'should' | 'note'): void => {
      found.push({ at, code, params, atMost, cause: 'title' });
    };
    if (bare.includes('关于') && !bare.endsWith('》') && !kind.test(bare) && !anyKind.test(bare))
      add('noKind', { title }, 'should');
    const two = twoKinds.exec(bare);
    if (two) add('twoKinds', { kinds: two[0].replace(/^的/u, '') }, 'should');
    const again = twice.exec(bare);
    if (again) add('twice', { words: again[0] }, 'should');
    const stop = stopAt(draft, at);
    if (stop !== null) add('stop', { stop }, 'should');
    if ((shell?.depth ?? 1) > 1 || /的通知》?的通知$/u.test(bare)) add('nested', {}, 'note');
    return found.length === 0 ? pass({ applies: true }) : finding(...found);
  },
});

const titleWithStop =
  /^[\p{Script=Han}、（）]{0,40}关于[^。；\n]{2,80}的(?:通知|意见|决定|通报|报告|请示|批复|函|公告|通告)(?<stop>[。；，、！])$/u;

/** A title with a stop is read as the body's first line: what follows it are the recipients. */
function stoppedTitle({ text, document: { spans } }: Draft): RawFinding | null {
  if (!spans.body) return null;
  const lines = text.slice(spans.body[0], spans.body[0] + 400).split('\n');
  const [first = '', next = ''] = lines.map((line) => line.trim()).filter((line) => line !== '');
  const stop = titleWithStop.exec(first)?.groups?.stop;
  if (stop === undefined || !/^.{2,80}[：:]$/u.test(next)) return null;
  const end = text.indexOf(first, spans.body[0]) + first.length;
  return { at: [end - 1, end], code: 'stop', params: { stop }, atMost: 'should', cause: 'title' };
}

/** A stop at the end of the title, or behind it on its line. */
function stopAt({ text }: Draft, [from, to]: Span): string | null {
  const last = /[。；，、！]$/u.exec(text.slice(from, to))?.[0];
  const next = /^[ \t\u3000]{0,2}(?<stop>[。；，、！])[ \t\u3000]{0,4}(?:\n|$)/u.exec(text.slice(to, to + 8))?.groups
    ?.stop;
  return last ?? next ?? null;
}
