import { leads } from '../../gongwen/index.ts';

/**
 * What a body is by its name, as far as it decides whom it may write to: `leading` a party committee or government,
 * `office` their 办公厅(室), `department` an organ under them for sure, `coordinating` a 议事协调机构 or its office,
 * `unit` another body that leads nobody below (people's organisations, institutions), `other` what can't be told or has
 * rights of its own (人大, 政协, 纪委, 管委会).
 */
export type Body = 'leading' | 'office' | 'department' | 'coordinating' | 'unit' | 'other';

const coordinating =
  /(?:领导小组|协调小组|工作小组|工作专班|指挥部|联席会议|(?:安全生产|食品安全|爱国卫生运动|减灾|防灾减灾救灾|消防安全|精神文明建设(?:指导)?|道路交通安全|绿化|根治拖欠农民工工资工作|教育督导)委员会|安委会?|食安委|爱卫会?|减灾委|消安委|道安委|文明委|绿委会?|防指|森防指|总河长|[河湖林路田]长制?|创建)(?:办公室|办|秘书组|秘书处)?$/u;
/** Commissions of a party committee and their offices: 中共平江市委网络安全和信息化委员会办公室; 政法委员会 is an organ. */
const commission = /[省市州盟县区旗]委(?!员会)(?!政法)\p{Script=Han}{2,16}委员会(?:办公室|办)?$/u;
const ownRights =
  /(?:人大|人民代表大会|政协|政治协商会议|纪委|纪律检查委员会|监委|监察委员会|管委会|管理委员会|新区|开发区|法院|检察院|武装部|军分区)/u;
const office = /(?:人民政府|政府|党委|党工委|[省市州盟县区旗乡镇]委|委员会)(?:办公厅|办公室|办)$/u;
const department = /(?:局|厅|署|委员会|委|部|(?<!办事)处|办公室|办)$/u;
const unit =
  /(?:中心|总队|支队|大队|联合会|总工会|工会|妇联|残联|科协|文联|工商联|公司|集团|学会|协会|研究院|医院|学校|报社|电视台|[社馆台站])$/u;
/** 共青团云溪县委员会, 团县委: an area's 委 that is no party committee. */
const youth = /^(?:共青团|团[省市州盟县区旗]?委)|团[省市州县区]?委$/u;

export function bodyOf(name: string): Body {
  const plain = name.replace(/[\s“”]/gu, '').replace(/[（(][^（）()]*[）)]$/u, '');
  if (innerOffice(plain)) return 'department';
  if (youth.test(plain)) return 'unit';
  if (coordinating.test(plain) || commission.test(plain)) return 'coordinating';
  if (ownRights.test(plain)) return 'other';
  if (office.test(plain) && (leads(plain) || /(?:政府|[省市州盟县区旗乡镇]委)办$/u.test(plain))) return 'office';
  if (leads(plain)) return 'leading';
  if (department.test(plain)) return 'department';
  return unit.test(plain) ? 'unit' : 'other';
}

/**
 * The inner office that a name ends in: 云溪县教育局基础教育科 has 基础教育科; null: none, or one that may write outward
 * (办公室, 街道办事处, 公路管理处, 某税务所).
 */
export function innerOffice(name: string): Readonly<{ organ: string; inner: string }> | null {
  const groups = inner.exec(name.replace(/\s/gu, ''))?.groups;
  if (!groups?.organ || !groups.inner || notInner.test(groups.inner) || ofItsOwn.test(groups.organ)) return null;
  return { organ: groups.organ, inner: groups.inner };
}

const inner =
  /^(?<organ>\p{Script=Han}{2,30}?(?:(?<=[省市州盟县区旗])委(?:员会)?(?:组织|宣传|统战|统一战线工作|社会工作|网信|政法委|老干部局|办公厅|办公室|党校)部?|局|厅|署|委员会|委|部|办公厅|办公室|联合会|联社|总工会|协会|档案馆|中心))(?<inner>\p{Script=Han}{1,14}(?:[科股处室]|(?<=(?:联合会|总工会|协会)\p{Script=Han}{1,8})部))$/u;
/** Offices of these write to their own people. */
const ofItsOwn = /大学|学院|学校|中学|小学|医院|公司|集团|银行/u;
const notInner = /(?:办公室|办事处|管理处|服务处|联络处|代表处|筹备处|筹建处|研究室|督查室|教研室|实验室|阅览室)$/u;
