import { z } from 'zod';
import type { Draft } from '../../contract/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';
import { findHits, type Hit } from '../reading/index.ts';

const you = '[你贵](?:局|院|校|镇|乡|县|办|委|厅|单位|公司|中心)';
const we = '我(?:局|院|校|办|委|厅|中心)';
/** What commands are made of; a letter commands where it has two sorts of it. */
const sorts: readonly RegExp[] = [
  // orders
  `必须|务必|责成|责令|一律(?!不?计)|须(?=[于即在按立])|应当?在[^，。；\\n]{1,6}内|${you}(?:要(?!求)|应当|须)|各(?:单位|部门|乡镇|学校|企业)(?:要(?!求)|须|应当)|(?<!被)要求${you}|(?<=^|[。；\\s，])要(?:切实|严格|认真|坚决|健全|立即)|限[^，。；\\n]{1,8}[内前]|立即(?:停止|整改|组织|成立)|[现特]安排${you}`,
  // forbids delay
  `(?:不得|严禁)(?:拖延|延误|推诿|以任何|缺岗|迟报|敷衍|逾期|有误|讨价还价|弄虚作假)|一律不得`,
  // threatens
  `追责|问责|追究[^，。；\\n]{0,6}责任|通报(?:批评|结果|排名|全[县市区])|进行通报|予以通报(?!表)|[纳列]入[^，。；\\n]{0,8}考核|接受[^，。；\\n]{0,8}考核|不予评优|承担一切责任|后果(?:自负|由${you})|给予停[^，。；\\n]{1,4}处理|从严处[罚理]|严肃处理|约谈`,
  // wants obedience
  `遵照执行|贯彻执行|坚决执行|坚决贯彻|认真贯彻落实|不折不扣|听从[^，。；\\n]{0,6}指挥|按照本函(?:要求|部署)|贯彻本函|下达(?:给|到|至)?[你贵]|(?:决定|现)由${you}`,
  // arranges the other's work
  `成立[^，。；\\n]{0,6}(?:专班|领导小组)|严格组织实施|(?:请|须|要)[^，。；\\n]{0,6}严格落实|压实[^，。；\\n]{0,4}责任|提高政治站位|报${we}审批|取消休假|每[日周月][^，。；\\n]{0,3}(?:向|报[送告]?)${we}|(?:开展|组织)督查|[内前](?:书面报|将[^，。；\\n]{0,10}(?:结果|情况|进展)报(?:送|告)?至?)${we}|作出处理`,
].map((words) => new RegExp(`(?:${words})`, 'gu'));
const ownPromise = new RegExp(`${we}(?:将|会)[^，。；\\n]{0,6}$`, 'u');
const ownDone = new RegExp(`${we}已[^，。；\\n]{0,16}$`, 'u');
/** Between partners to a contract it says what was agreed. */
const contract = /(?:合同|协议)[^，。；\n]{0,6}(?:约定|规定|条款)|违约|甲方|乙方/u;
/** A reply that grants something sets terms, and a reminder is there to remind. */
const otherLetters =
  /(?:复函|同意|批准|答复|督办函|督促函|提醒函|提示函|敦促函|催办函|交办函|整改函|监督函|建议函|移送函)/u;

/**
 * 函的口气: a letter goes between organs neither of which leads the other: it consults, asks and answers.
 * @source 《党政机关公文处理工作条例》8(14) says what a 函 is for; what reads as a command is our own choice
 */
export const formLetterCommands = defineRule({
  id: 'form/letter-commands',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const { kind, title, isShell } = draft.document;
    if (kind !== '函' || isShell || otherLetters.test(title ?? '')) return pass({ applies: false });
    const found = sorts.flatMap((pattern) =>
      findHits(draft, pattern)
        .filter((hit) => isSaid(draft, hit))
        .slice(0, 1),
    );
    if (found.length < 2) return pass({ applies: true, places: found.length });
    const [first, second] = found.toSorted((a, b) => a.span[0] - b.span[0]) as [Hit, Hit];
    return finding({ at: first.span, code: 'commands', params: { quote: first.text, other: second.text } });
  },
});

function isSaid({ text: whole }: Draft, { frame, sentence, lawful, text, span }: Hit): boolean {
  if (sentence.part !== 'body' || lawful || contract.test(whole.slice(sentence.start, sentence.end))) return false;
  const before = whole.slice(sentence.start, span[0]);
  // 我局已责成: what one has done; 我局将认真贯彻落实: what one promises
  if (ownDone.test(before)) return false;
  if (/认真|坚决|不折不扣|执行/u.test(text) && ownPromise.test(before)) return false;
  return frame === 'plain' || (frame === 'forbidden' && /不得|严禁/u.test(text));
}
