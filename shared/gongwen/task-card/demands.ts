import type { Demand, Due, Mention } from '#shared/contract/index.ts';
import { recurrenceOf } from './day.ts';
import { hidden } from './mask.ts';
import { isDutyBearer, mention } from './organs.ts';
import { afterMark, type Frame, type Sentence } from './scope.ts';
import type { Read } from './tasks.ts';

/** 报送 and the like; 报 alone before whom it goes to. */
const verbs =
  /上?报送|上报|报备|填报|填写|反馈(?!表|单|函|机制|渠道)|备案|提交|(?<=[前后并请时])送(?=[我县市省区州局委党组][\p{Script=Han}]{1,20}(?:[，。；（(]|$))|发送[至到]|发[至到]|送[至达]|传真[至到]|寄[至到送]|报告|抄报|抄送|汇总报|报(?=[至到给送]|[我县市省区州盟旗局委厅部国乡镇街党组办财教民人自生住交水农商文卫应审发统退工科司公领联专][\p{Script=Han}]{1,24}(?:[，。；（(]|备案|汇总|$))|(?<=[前内将]|每[月周日天旬季年]|[书汇统][面总一])报(?!道|名|销|废|考|批|请|价|到|表|刊|社|纸|警|酬|答|复|业|关|捷|偿|案)/gu;
/** no verb of this file does without one of these */
const reporting = /[报馈备交寄填真调汇送]|发[至到]/u;
const duty =
  /请|(?<![重主必需首紧纲摘概简扼]|只)要(?![求点素件闻])|应当?(?![急对用届收付税诉邀])|必须|务必|须|需(?!求)|责成/u;
const negated =
  /(?:不再|无需|无须|不需|不用|不得|不要|不必|不应|不宜|不准|不许|不搞|免于|免予|不予|严禁|禁止|取消|停止|杜绝|防止|避免|未按|未及时|拒不|不按|未|不|频繁|层层|多头|随意|重复|擅自|是否|可以|可|有权|没有)[^，。；]{0,26}$|(?:减少|精简|压减|纠正)[^，。；将把情]{0,8}$/u;
/** 报送的, 备案制度, 报送要求: the word names a thing */
const noun =
  /^(?:的(?!$)|了|过|率|制度|要求|程序|流程|渠道|机制|平台|系统|单位|范围|口径|质量|时间|时限|方式|格式|路径|主体|人员|人(?!民|社|大)|手续|登记|管理|号|编号|凭证|证明|回执单|机关|部门(?!备)|环节|期间|期限|次数|频次|有误|不实|不及时|工作(?!总结|情况|方案|报告|进展|计划|台账|信息|经验|要点|简报|动态|小结)|审批|核准|或者?|、)/u;
const nounBefore = /(?:年度|工作|总结|调查|评估|自查|情况|审计|述职|研究|分析|调研)$/u;
const past = /(?:已|曾|均已|前期|此前|根据|按照|(?<!\p{Script=Han})据)[^，。；、]{0,16}$/u;
const approval = /(?:审批|审定|批准|同意|核准|审议|研究决定|审核同意|决定)/u;
const outsider =
  /(?:申请人|申请者|申报人|当事人|投保人|缴费人|纳税人|相对人|公民|个人|群众|市民|村民|业主|投资者|投标人|供应商|竞买人|受让人|用人单位|建设单位|施工单位|经营者|生产者|(?:生产|经营|使用|申请|申报|运输|托育|养老|医疗|检验|检测|保险|中介|受托)(?:单位|机构|企业)|企业|公司|用户|驾驶人|劳动者|参保人|消费者|注册人|备案人|所有人|负责人(?!同志)|代表建议|研究生|考生|学生)/u;
const receiver =
  /^(?:至|到|给|送|于|呈)?(?<to>[\p{Script=Han}□“”（）()、0-9]{2,34}?)(?=[，。；,;：:]|[（(](?:联系|邮箱|电子|电话|地址|传真)|备案|备查|汇总|邮箱|存档|电子邮箱|指定|$)/u;
const own = /^(?:我|本)(?:局|委|厅|办|部|院|校|公司|中心|单位|处|科|署|司|会|室|县|市)[\p{Script=Han}（）()]{0,20}$/u;
const toward = /向(?<to>[\p{Script=Han}□（）()、]{2,34}?)(?:书面|及时|集中|统一|如实|定期|专题|汇总)?$/u;
const thing =
  '(?:材料|情况|报告|总结|方案|表|名单|信息|数据|台账|清单|意见|计划|结果|线索|资料|档案|进展|问题|人选|回执|预案|成效|经验|做法|案例|简报|小结|动态|名册|登记册|汇报|台帐|建议|电子版|纸质版|扫描件|佐证|文件|证书|复印件|申报书|成果|预算|决算|报表|照片|编号|目录|说明|要点|稿)';
const after = new RegExp(
  `^(?<what>(?!至|到|给)[\\p{Script=Han}□《》“”、（）()0-9]{0,44}?${thing})(?:（[^（）]{1,24}）)?(?=[，。；,;、（(]|等|一式|$|各|至|到|给)`,
  'u',
); // prettier-ignore
const before = /(?:将|把)(?<what>(?!于|在)[^。；：将把]{2,80})$/u;
/** what stands between the thing and the verb says how and when */
const how =
  /[，（(]|于|(?<!存)在(?!校|职|建|编|册|岗|库|线)|通过|以[^，]{1,12}(?:形式|方式)|经[^济营办费验]|统一|书面|及时|一并|汇总(?!表)|加盖|连同|每[月周日天旬季年]|报经|分别|正式|逐级|定期|如实|按[时月季要]|(?:\d{1,2}|[本下])月(?:\d|底|末)|\d{1,2}日|\d{4}年\d{1,2}月|并|签字|向(?!社会)|\s{0,40}$/u;
const table =
  /《[^《》]{2,60}(?:表|台账|台帐|清单|汇总表|登记册|名册)》(?:[（(](?:见?附件|附表)\s?\d{0,2}[^（）()]{0,6}[）)])?|(?:附件|附表|表)\s?[\d０-９]{1,2}(?![\d０-９.．]|月|日|年|号文)(?:-\d{1,2})?|附件(?=填|要求|格式|报|[）)])|附表/u;
const mail = /[A-Za-z0-9_.+-]{1,40}@[A-Za-z0-9][A-Za-z0-9.-]{1,50}/u;
const wire =
  /(?:通过|登录|登陆|利用|使用|经由?|在|发(?:送)?(?:至|到)?|上传(?:至|到)?|报(?:送)?(?:至|到)|至)(?<by>[\p{Script=Han}□“”《》（）()A-Za-z0-9\-—－]{0,28}?(?:平台|系统|邮箱|工作群|微信群|钉钉群|QQ群|政务微信|粤政易|浙政钉|赣政通|皖政通|渝快政|闽政通|豫政通|蒙政通|鲁政通|山东通|冀时办|政务钉钉|OA|专网|内网|传真|机要交换|公文交换|小程序|客户端|APP|App))/u;
const frequency =
  /每(?:半个?月|半年|个?季度?|个?月度?|两周|周|旬|日|天|年度?|学期)|按(?:月度?|季度?|周|旬|日|年度?|半年)(?=[报上汇填向将度统调分对书]|，)|(?:逐月|逐日|逐周)/u;

/** A verb of reporting where it stands; offsets are into the masked sentence. */
type Verb = Readonly<{ frame: Frame; sentence: Sentence; masked: string; at: number; word: string; floor: number }>;

/** The demands of a sentence: one, or several where each has a time of its own. `told`: whom the document is sent to. */
export function demandsIn(frame: Frame, read: Read, told: string): Demand[] {
  const { sentence } = read;
  const masked = frame.masked.slice(sentence.start, sentence.end);
  if (!reporting.test(masked) && !masked.includes(hidden)) return [];
  const found: Demand[] = [];
  const clausesAt: number[] = [];
  let floor = 0;
  for (const match of masked.matchAll(verbs)) {
    if (match.index < floor) continue;
    const verb = { frame, sentence, masked, at: match.index, word: match[0], floor };
    const demand = demandAt(verb, read, told);
    if (!demand) continue;
    const last = found.at(-1);
    // 填报附件2并报送县教育局: one demand with two verbs
    if (last && (!demand.due || last.due === null || demand.due.span[0] === last.due.span[0])) {
      found[found.length - 1] = merged(last, demand);
    } else {
      found.push(demand);
      clausesAt.push(sentence.start + clauseStart(verb));
    }
    floor = match.index + match[0].length;
  }
  return found.length > 0 ? found.map((demand, i) => ownTable(demand, clausesAt[i + 1])) : standing(frame, sentence);
}

/** 9月底前报送方案，每周五报送进展（见附件2）: a table in a later demand's clause is that one's. */
function ownTable(demand: Demand, nextClause: number | undefined): Demand {
  const isLater = demand.table !== null && nextClause !== undefined && demand.table.span[0] >= nextClause;
  return isLater ? { ...demand, table: null } : demand;
}

function merged(first: Demand, second: Demand): Demand {
  return {
    ...first,
    what: first.what ?? second.what,
    table: first.table ?? second.table,
    to: first.to ?? second.to,
    channel: first.channel ?? second.channel,
    due: first.due ?? second.due,
  };
}

function demandAt(verb: Verb, { dues, subjects }: Read, told: string): Demand | null {
  const { frame, sentence, masked, at, word, floor } = verb;
  const ahead = masked.slice(0, at);
  const lead = ahead.slice(clauseStart(verb));
  const rest = masked.slice(at + word.length);
  if (!isReporting(word, ahead, lead, rest)) return null;
  const subject = subjects.findLast((clause) => clause.start - sentence.start <= at);
  if (!subject && outsider.test(ahead.slice(floor)) && !outsider.test(told)) return null;
  const due = dueFor(verb, dues);
  if (!due && !subject && !duty.test(ahead)) return null;
  const to = receiverOf(verb, lead, rest);
  const what = whatOf(verb, rest);
  const form = tableOf(verb);
  const channel = channelOf(verb);
  const weak = /^(?:反馈|备案|提交|报告|填写|发|送|抄|传真|寄|报$)/u.test(word);
  const said = to !== null || (weak ? channel !== null : what !== null || form !== null || due !== null);
  if (!said && !(due && (form || (what && word !== '反馈')))) return null;
  return {
    span: [sentence.start + afterMark(masked), sentence.end - (/[。；！]$/u.test(masked) ? 1 : 0)],
    from: subject ? subject.subject.organs.map((organ) => mention(frame.text, organ.start, organ.end)) : [],
    what,
    table: form,
    to,
    channel,
    due,
    fields: [],
  };
}

function clauseStart({ masked, at }: Verb): number {
  const opened = masked.lastIndexOf('（', at);
  const open = opened > masked.lastIndexOf('）', at) ? opened : -1;
  return Math.max(masked.lastIndexOf('，', at), masked.lastIndexOf('：', at), open) + 1;
}

/** Where the clause ends that holds this place. */
function clauseEnd(masked: string, at: number): number {
  const found = masked.indexOf('，', at);
  return found < 0 ? masked.length : found;
}

/** Whether the word asks for a report: no name of a thing, no prohibition, nothing told, no approval. */
function isReporting(word: string, ahead: string, lead: string, rest: string): boolean {
  if (noun.test(rest) || negated.test(lead) || past.test(lead)) return false;
  if (approval.test(/^[^，。；]{0,36}/u.exec(rest)?.[0] ?? '')) return false;
  if (word !== '报告') return true;
  if (/(?:及时|立即|书面|按时|如实|定期|迅速)$/u.test(ahead)) return isReceiver(receiver.exec(rest)?.groups?.to ?? '');
  return !nounBefore.test(ahead) && /向[^，。；]{2,34}$/u.test(lead);
}

/** The due time of a verb: the nearest before it in the sentence, else the next behind it, else how often. */
function dueFor({ frame, sentence, masked, at, floor }: Verb, dues: readonly Due[]): Due | null {
  const index = sentence.start + at;
  const near = dues.findLast((due) => due.span[0] < index && due.span[1] > sentence.start + floor);
  const due = near ?? dues.find((d) => d.span[0] > index && d.span[0] - index < 60) ?? null;
  if (due?.recurrence) return due;
  const often = frequency.exec(masked.slice(floor, Math.min(at + 12, clauseEnd(masked, at))));
  if (!often) return due;
  const recurrence = recurrenceOf(often[0]);
  if (due) return { ...due, recurrence: due.date === null ? recurrence : null };
  const start = sentence.start + floor + often.index;
  return { ...mention(frame.text, start, start + often[0].length), date: null, time: null, within: null, recurrence };
}

function receiverOf({ frame, sentence, at, word }: Verb, lead: string, rest: string): Mention | null {
  const index = sentence.start + at;
  const found = (start: number, name: string): Mention => mention(frame.text, start, start + name.length);
  const behind = receiver.exec(rest)?.groups?.to;
  if (behind && isReceiver(behind)) return found(index + word.length + rest.indexOf(behind), behind);
  const front = toward.exec(lead)?.groups?.to;
  if (front && isReceiver(front)) return found(index - lead.length + lead.lastIndexOf(`向${front}`) + 1, front);
  // 报送相关材料至县教育局
  const later = /[至到给报送](?=[\p{Script=Han}（）()]{3,30}(?:[，。；（(]|$))/u.exec(rest.slice(0, 60));
  const name = later ? receiver.exec(rest.slice(later.index + 1))?.groups?.to : undefined;
  if (!later || !name || !isReceiver(name)) return null;
  return found(index + word.length + later.index + 1 + rest.slice(later.index + 1).indexOf(name), name);
}

function isReceiver(name: string): boolean {
  return name.split('、').every((part) => isDutyBearer(part) || own.test(part)) || isDutyBearer(name);
}

/** 将自查报告于9月底前报送, 报送自查报告 */
function whatOf(verb: Verb, rest: string): Mention | null {
  const { frame, sentence, masked, at, word, floor } = verb;
  const from = Math.max(floor, clauseStart(verb) - 90);
  const object = before.exec(masked.slice(from, at));
  const words = object?.groups?.what ?? '';
  const stop = words.slice(2).search(how);
  const text = (stop < 0 ? words : words.slice(0, stop + 2)).trimEnd();
  if (object && text.length >= 2) {
    const start = sentence.start + from + object.index + 1;
    return mention(frame.text, start, start + text.length);
  }
  const times = /^(?:[一两二三1-3]次)?/u.exec(rest)?.[0].length ?? 0;
  const next = after.exec(rest.slice(times))?.groups?.what;
  const start = sentence.start + at + word.length + times;
  return next ? mention(frame.text, start, start + next.length) : null;
}

/** The first table named behind the clause of the verb before. */
function tableOf({ frame, sentence, masked, floor }: Verb): Mention | null {
  const from = sentence.start + (floor === 0 ? 0 : clauseEnd(masked, floor));
  const match = table.exec(frame.text.slice(from, sentence.end));
  const start = from + (match?.index ?? 0);
  return match && mention(frame.text, start, start + match[0].length);
}

function channelOf({ frame, sentence, masked }: Verb): Mention | null {
  const address = mail.exec(masked);
  const by = address ? null : wire.exec(masked);
  const name = address?.[0] ?? by?.groups?.by ?? '';
  const start = sentence.start + (address?.index ?? (by ? by.index + by[0].length - name.length : 0));
  return name === '' ? null : mention(frame.text, start, start + name.length);
}

const order =
  /(?:实行|执行|落实|建立|坚持|启动|严格)[^，。；]{0,16}?(?<what>[“"]?(?<often>每日|每天|每周|每月|日|周|月|旬|季)?[“"]?(?:零|“零)(?:报告|汇报)[”"]?(?:制度)?|[“"]?(?<term>每日|每天|每周|每月|每旬|日|周|月|旬|季度?)(?:报告|调度|汇报|报送|通报|报)[”"]?(?:[、和]?[“"]?零报告[”"]?)?(?:制度)?)(?=[，。；、和]|$|，)/u;

/** 实行日报告、零报告制度: a report that is asked for again and again, without a verb that sends it. */
function standing(frame: Frame, sentence: Sentence): Demand[] {
  const text = frame.text.slice(sentence.start, sentence.end);
  const match = order.exec(text);
  if (!match?.groups?.what) return [];
  if (
    /(?:不再|不得|严禁|禁止|取消|停止|不要|不搞|防止|避免|杜绝|未|已|曾)[^。；]{0,30}$/u.test(
      text.slice(0, match.index + 2),
    )
  )
    return [];
  const start = sentence.start + match.index + match[0].length - match.groups.what.length;
  const what = mention(frame.text, start, start + match.groups.what.length);
  const words = match.groups.often ?? match.groups.term;
  const due: Due | null = words
    ? { ...what, date: null, time: null, within: null, recurrence: recurrenceOf(words) }
    : null;
  const end = /[。；]$/u.test(text) ? sentence.end - 1 : sentence.end;
  return [
    {
      span: [sentence.start + afterMark(text), end],
      from: [],
      what,
      table: null,
      to: null,
      channel: null,
      due,
      fields: [],
    },
  ];
}
