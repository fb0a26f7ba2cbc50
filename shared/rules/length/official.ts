import type { Draft } from '../../contract/index.ts';

/** The limits are for official documents; of a list, a table or a textbook nothing says that it is one. */
export function isOfficial({ document }: Draft): boolean {
  const { kind, documentNumber, mainRecipients, issuers } = document;
  return (kind !== null && kind !== 'other') || documentNumber !== null || mainRecipients.length + issuers.length > 0;
}

/** Laws, rules of procedure and lists: long by what they hold, and looked up rather than read. */
const reference =
  /(?:法|条例|章程|规则|预案|规划|名单|名录|目录|清单|一览表|区划|标准|规范)(?:[（(][^（）()]{1,20}[）)])?(?:的(?:通知|公告|通告|决定|命令|函))?$/u;

/** Whether what a document holds, or prints, is a law or a list: no limit for documents was made for it. */
export function isLookedUp({ document: { title, isShell, shell } }: Draft): boolean {
  return shell?.act === 'publish' || reference.test((isShell ? shell?.title : null) ?? title ?? '');
}

const written = new Set(['通知', '意见', '通报', '函', '报告', '请示', '决定', '批复', '纪要']);
const standing = /(?:法|条例|章程|规则|规定|办法|细则|公约|协定|标准|规范|指南)(?:[（(][^（）()]{1,16}[）)])?$/u;

/** Whether a document is written as running text: neither law, which has its own manner, nor a list. */
export function isProse({ document: { kind, title, isShell, shell } }: Draft): boolean {
  if (kind === null || !written.has(kind)) return false;
  const printed = isShell ? (shell?.title ?? named.exec(title ?? '')?.groups?.name) : title;
  return !standing.test(printed ?? '');
}
const named = /《(?<name>[^《》]{2,80})》/u;
