import { circular, notice, opinion, shell } from './downward.ts';
import type { Paper } from './paper.ts';
import { letter, minutes, publicNotice, relay } from './sideways.ts';
import { decision, reply, report, request } from './upward.ts';

export { layOut } from './lay-out.ts';
export { standardPage } from './page.ts';
export { type Paper, writtenLines, writtenSections } from './paper.ts';

/** The documents that every format must tell the same of. */
export const papers: readonly Paper[] = [
  notice,
  shell,
  opinion,
  circular,
  request,
  report,
  reply,
  decision,
  letter,
  minutes,
  relay,
  publicNotice,
];
