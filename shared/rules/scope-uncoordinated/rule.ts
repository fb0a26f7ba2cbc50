import { z } from 'zod';
import type { Draft, Span } from '../../contract/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';
import { bodyOf, homeName, issuersOf, saysApproved, tierOf } from '../organs/index.ts';
import { readingOf } from '../reading/index.ts';

/**
 * 未见协商: a department alone sends down a document that gives tasks to other departments of its level and says
 * nothing of their agreement. A text can't show that they disagree, so it only asks.
 * @source 《党政机关公文处理工作条例》16(4) (涉及多个部门职权范围内的事务，部门之间未协商一致的，不得向下行文)
 */
export const scopeUncoordinated = defineRule({
  id: 'scope/uncoordinated',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const { direction, kind, shell, title } = draft.document;
    const [issuer, ...others] = issuersOf(draft);
    const isOrder = direction === 'down' && kind !== null && orders.has(kind);
    if (!isOrder || issuer === undefined || others.length > 0 || bodyOf(issuer) !== 'department')
      return pass({ applies: false });
    // what is relayed was agreed on by those who made it, and who is asked for an opinion is being consulted
    if (shell?.act === 'relay' || shell?.act === 'approve' || /征求|征询/u.test(title ?? ''))
      return pass({ applies: false });
    if (saysApproved(draft) || saysAgreed(draft)) return pass({ applies: true, agreed: true });

    const tasked = peersOf(draft, issuer);
    const [first] = tasked.values();
    if (first === undefined) return pass({ applies: true, departments: 0 });
    const names = [...tasked.keys()];
    return finding({
      at: first,
      code: 'unsaid',
      params: { organs: names.slice(0, most), count: names.length },
    });
  },
});

/** Departments that a finding names. */
const most = 3;
const orders = new Set<string>(['通知', '意见', '决定', '通报']);

/** Other departments of the issuer's own area by name, each with where it is given its first task. */
function peersOf({ taskCard: { tasks } }: Draft, issuer: string): ReadonlyMap<string, Span> {
  const peers = new Map<string, Span>();
  const home = homeName(issuer);
  const plain = issuer.replace(/\s/gu, '').replace(/^中共/u, '');
  const area = plain.endsWith(home) ? plain.slice(0, plain.length - home.length) : '';
  for (const { text, span, role } of tasks.flatMap(({ organs }) => organs)) {
    const isHere = bareArea.test(text) || (area !== '' && text.startsWith(area));
    if (role === 'support' || !isHere || !byName.test(text) || bodyOf(text) !== 'department') continue;
    const name = homeName(text);
    if (tierOf(text) !== tierOf(issuer) || isShortFor(name, home) || isShortFor(home, name)) continue;
    const isKnown = [...peers.keys()].map(homeName).some((one) => isShortFor(one, name) || isShortFor(name, one));
    if (!isKnown) peers.set(text, span);
  }
  return peers;
}

/** 教体局 is 教育体育局: its characters stand there in the same order. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

const bareArea = /^[省市县区州盟旗]/u;
const byName = /^\p{Script=Han}{3,20}(?:局|委|厅|部)$/u;

/** Agreement said of the document as a whole. */
const agreed =
  /(?:经|征得|商)[^，。；\n]{0,24}(?<!不)同意|会签|(?:协商|会商|商议|沟通)(?:后)?(?:达成)?一致|(?:^|[，。；\n\s])(?:现|经)?(?:商|会商)[^，。；\n]{1,24}(?:局|委|厅|部|部门)/u;
/** In the opening a document says with whom, and on whose plan, it was made. */
const together =
  /会同|联合|(?:经|共同)[^，。；\n]{0,16}(?:研究|协商|会商|制定)|(?:依据|根据|按照|落实)[^。；\n]{0,40}(?:分工|(?:省|市|县|区|州|旗)(?:委|政府|人民政府)[^。；\n]{0,20}(?:部署|安排|要求|决定))/u;
/** Characters of the body that count as its opening. */
const opening = 300;

function saysAgreed(draft: Draft): boolean {
  const { masked } = readingOf(draft);
  const { body, printedText } = draft.document.spans;
  return [body, printedText].some((span) => {
    if (!span) return false;
    const text = masked.slice(...span);
    return agreed.test(text) || together.test(text.slice(0, opening));
  });
}
