import { z } from 'zod';
import type { Draft, Level } from '../../contract/index.ts';
import { defineRule, finding, pass, type RawFinding, skip } from '../define-rule.ts';
import type { RecipientEntry } from '../facts.ts';
import { type Body, bodyOf, innerOffice, issuersOf, saysApproved } from '../organs/index.ts';
import { findHits, readingOf } from '../reading/index.ts';
import { askedOf } from './asked.ts';

/**
 * 指令性公文: only a party committee, a government and its office on their word write to lower party committees and
 * governments. Departments and coordinating bodies write to their like below; where the government has agreed, the
 * document says so (经…政府同意). In doubt about the sender, the recipient or the command it is a `should`.
 * @source 《党政机关公文处理工作条例》16(2)(3)（不得）;《整治形式主义为基层减负若干规定》1.1 says the same of 议事协调机构
 */
export const scopeCommandingLower = defineRule({
  id: 'scope/commanding-lower',
  needs: ['recipients'],
  params: z.strictObject({}),

  check({ draft, facts: { recipients } }) {
    const { kind, direction, spans } = draft.document;
    const isSlip = kind === 'other' && slips.test(draft.document.title ?? '');
    if (direction === 'up' || kind === null || !(commandingKinds.has(kind) || isSlip)) return pass({ applies: false });
    const lower = recipients.entries.filter(
      (entry) => entry.list === 'main' && leadsBelow(entry, issuersOf(draft)) !== null,
    );
    const bodies = issuersOf(draft).map(bodyOf);
    if (bodies.length === 0) return lower.length > 0 ? skip('no-own-organ') : pass({ applies: false });
    if (!bodies.every((body) => body === 'department' || body === 'coordinating' || body === 'unit'))
      return pass({ applies: false });
    const reason = exemptionOf(draft);
    if (reason) return pass({ applies: true, lawful: true, reason });

    const asked = askedOf(draft, isAsking(draft));
    const found: RawFinding[] = [];
    if (lower.length > 0 && asked !== null) {
      const [first] = lower;
      const sure = lower.find((entry) => leadsBelow(entry, issuersOf(draft)) === 'surely');
      const { raw, index } = sure ?? (first as RecipientEntry);
      const isSure = sure !== undefined && asked === 'commands' && isCertainly(draft, bodies, issuersOf(draft));
      found.push({
        at: spans.mainRecipients?.[index] ?? null,
        code: codeOf(issuersOf(draft), bodies),
        params: { recipient: raw, issuer: issuersOf(draft).join('、').replace(/“/gu, '‘').replace(/”/gu, '’') },
        atMost: asked === 'mentions' ? 'note' : levelOf(draft, bodies.includes('coordinating'), isSure),
      });
    }
    // a recipient that is addressed against the rule is told once; what the text asks of it says the same
    if (found.length === 0) found.push(...inText(draft));
    return found.length > 0 ? finding(...found) : pass({ applies: true, recipients: lower.length });
  },
});

/** Why it is right all the same. A letter asks and an award tells, unless they order after all. */
function exemptionOf(draft: Draft): 'approved' | 'asks' | 'audit' | 'flood' | 'tells' | null {
  if (saysApproved(draft)) return 'approved';
  if (isAudit(draft)) return 'audit';
  if (isFloodOrder(draft)) return 'flood';
  if (orders.test(textOf(draft))) return null;
  if (isAsking(draft)) return 'asks';
  return tells.test(draft.document.title ?? '') ? 'tells' : null;
}

/** 审计法 22, 38 and 50: who is audited, and has to give papers and mend. */
function isAudit(draft: Draft): boolean {
  const { title, spans } = draft.document;
  const head = draft.text.slice(0, spans.body?.[0] ?? 0).replace(/\s/gu, '');
  const audits = issuersOf(draft).length > 0 && issuersOf(draft).every((name) => /审计(?:局|厅|署)/u.test(name));
  return (
    audits &&
    (auditPaper.test(head) || /关于(?:对.{2,40}(?:进行)?的?审计|审计.{2,40})的(?:通知|决定)/u.test(title ?? ''))
  );
}

const auditPaper = /审计(?:通知书|报告|决定书?|处理决定)/u;

/** 防洪法 38, 41 to 45: the command post orders what a flood under way calls for. */
function isFloodOrder(draft: Draft): boolean {
  const { title, urgency } = draft.document;
  const isPost = issuersOf(draft).every((name) => /防汛|抗旱|三防|防指/u.test(name) && /指挥部|防指/u.test(name));
  return isPost && (urgency !== null || floodUnderWay.test(title ?? ''));
}

const floodUnderWay = /紧急|应急响应|转移|超警|洪[水峰]|台风|强降雨|强降水|暴雨|抢险|险情|泄洪/u;

function isAsking({ document: { kind, title } }: Draft): boolean {
  return kind === '函' || asks.test(title ?? '');
}

function textOf(draft: Draft): string {
  const { masked } = readingOf(draft);
  const { body, printedText } = draft.document.spans;
  return [body, printedText].map((span) => (span ? masked.slice(...span) : '')).join('\n');
}

const commandingKinds = new Set<string>(['通知', '决定', '意见', '通报', '命令', '函']);
/** Papers of no statutory kind that tell others what to do. */
const slips = /(?:提示|提醒|督办|交办|要求|工作安排|工作部署|指令|任务单|督办单|交办单|提示单)$/u;
const orders =
  /必须|务必|不得|严禁|限期|逾期[^，。；\n]{0,14}(?:责任|问责|通报|处理)|立即(?:取缔|关停|停止|整改)|纳入考核/u;
/** Awards, lists and appointments; what else they say is wishes. */
const tells = /表彰|嘉奖|命名|认定|名单|任职|任免|聘任|调整[^，。]{0,16}(?:成员|河长|林长)|启用|印章/u;
const asks = /商请|征求|征集|恳请|邀请|意见的函|函$/u;
/** Sums that are shared out, what party departments write and what is only told are nobody's certain command. */
function isCertainly(
  { document: { kind, title } }: Draft,
  issuers: readonly Body[],
  names: readonly string[],
): boolean {
  return (
    kind !== '通报' &&
    kind !== 'other' &&
    !/下达|拨付|分配|指标|资金/u.test(title ?? '') &&
    issuers.every((body) => body !== 'unit') &&
    !names.some((name) => partyDepartment.test(name) || supervising.test(name))
  );
}

const partyDepartment = /中共|[省市州县区旗]委(?!员会)\p{Script=Han}{1,6}部$/u;
/** By the 教育督导条例 the government's inspectors supervise governments below, which have to mend what they find. */
const supervising = /教育督导|督察(?:组|委员会|办公室)?$/u;

/** Party committees and governments below, surely; or areas (各乡镇) and 街道 that stand for them in practice. */
function leadsBelow(entry: RecipientEntry, issuers: readonly string[]): 'surely' | 'probably' | null {
  const { raw, relation } = entry;
  if (/管委会|管理委员会|新区|开发区/u.test(raw)) return null;
  if (relation === 'unknown' && governments.test(raw) && issuers.some((name) => standsAbove(name, entry)))
    return 'probably';
  if (relation !== 'below') return null;
  if (governments.test(raw)) return 'surely';
  return bareAreas.test(raw) || streets.test(raw) ? 'probably' : null;
}

/** A city's body writes to districts and counties, a county's to townships; the area it is named after tells. */
function standsAbove(issuer: string, { level }: RecipientEntry): boolean {
  const area = /^(?:中共)?\p{Script=Han}{2,6}?(?<kind>省|自治区|市|州|盟|县|区|旗)/u.exec(issuer)?.groups?.kind;
  if (area === undefined || level === null) return false;
  if (/[县区旗]$/u.test(area) && area !== '自治区') return level === 'township';
  return level === 'township' || level === 'county';
}

/** What the last party committee or government of a phrase ends in: 各乡镇人民政府、街道办事处. */
const governments =
  /(?:人民政府|(?<!各)[县市区州旗乡镇）]政府|党委|党委会|[县市区州旗）]委|党委、政府)(?:（[^（）、]{1,12}）)?(?:、[^、]{2,12}){0,2}$/u;
const bareAreas = /^(?:所辖)?各(?:县|市|区|州|旗|乡|镇|街道|自治县|[、（）]){1,12}$/u;
const streets = /(?:街道办事处|党工委|党（工）委)(?:（[^（）]{1,12}）)?$|^\p{Script=Han}{1,6}[乡镇]$/u;

function levelOf({ document: { title, issuers, urgency } }: Draft, coordinating: boolean, sure: boolean): Level {
  // by the law on floods and fires a command post commands
  const isEmergency = coordinating && (urgency !== null || emergency.test([title, ...issuers].join('')));
  if (isEmergency) return 'note';
  if (issuers.some((name) => supervising.test(name))) return 'note';
  return sure ? 'must' : 'should';
}

function codeOf(issuers: readonly string[], bodies: readonly Body[]): string {
  if (bodies.includes('coordinating')) return 'coordinatingAddresses';
  if (issuers.some((name) => innerOffice(name) !== null)) return 'innerAddresses';
  return issuers.some((name) => partyDepartment.test(name)) ? 'partyDepartmentAddresses' : 'departmentAddresses';
}

const emergency = /防汛|抗旱|防台|防火|灭火|抗震|救灾|疫情|防控|应急|抢险|防指/u;

const toLower =
  /各[县市区州旗乡镇、（）]{1,8}(?:人民政府|政府|党委|委)(?:、[^，。；、\n]{2,10})?(?:要|必须|务必|应当|须)(?!求)/gu;

function inText(draft: Draft): RawFinding[] {
  return findHits(draft, toLower)
    .filter(({ frame, lawful }) => frame === 'plain' && !lawful)
    .slice(0, 1)
    .map(({ span, text }) => ({ at: span, code: 'textCommands', params: { quote: text }, atMost: 'should' as const }));
}
