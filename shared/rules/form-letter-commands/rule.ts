import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';
import { findHits, type Hit } from '../reading/index.ts';

/** What commands are made of; a letter commands where it has two sorts of it. */
const sorts: readonly RegExp[] = [
  /(?:必须|务必|责成|一律(?!不?计)|须(?=[于即在按立])|应当?在[^，。；\n]{1,6}内|你(?:局|院|校|镇|乡|县|办|委|厅|单位|公司)(?:要(?!求)|应当|须)|(?<=^|[。；\s，])要(?=切实|严格|认真|坚决|健全|立即))/gu,
  /(?:不得|严禁)(?:拖延|延误|推诿|以任何|缺岗|迟报|敷衍|逾期|有误)|一律不得/gu,
  /(?:追责|问责|追究[^，。；\n]{0,6}责任|通报(?:批评|结果|全[县市区])|纳入[^，。；\n]{0,8}考核|接受[^，。；\n]{0,8}考核|不予评优|承担一切责任|给予停[^，。；\n]{1,4}处理|约谈)/gu,
  /(?:遵照执行|贯彻执行|坚决执行|坚决贯彻|听从[^，。；\n]{0,6}指挥|按照本函(?:要求|部署)|贯彻本函|下达(?:给|到)你|(?:决定|现)由你(?:局|院|校|镇|乡|县|办|委|厅|单位|公司))/gu,
  /(?:成立[^，。；\n]{0,6}(?:专班|领导小组)|严格组织实施|(?:请|须|要)严格落实|报我(?:局|校|院|办|委|厅)审批|取消休假|每[日周]向我|开展督查|[内前]书面报我|作出处理)/gu,
];
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
    const found = sorts.flatMap((pattern) => findHits(draft, pattern).filter(isSaid).slice(0, 1));
    if (found.length < 2) return pass({ applies: true, places: found.length });
    const [first, second] = found.toSorted((a, b) => a.span[0] - b.span[0]) as [Hit, Hit];
    return finding({ at: first.span, code: 'commands', params: { quote: first.text, other: second.text } });
  },
});

function isSaid({ frame, sentence, lawful, text }: Hit): boolean {
  if (sentence.part !== 'body' || lawful) return false;
  return frame === 'plain' || (frame === 'forbidden' && /不得|严禁/u.test(text));
}
