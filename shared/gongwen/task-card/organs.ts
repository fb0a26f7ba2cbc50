import type { Mention, Span } from '#shared/contract/index.ts';
import { isOrgan } from '../organ.ts';

/** 各乡镇, 各有关单位, 全县各级: those that a document speaks to without names */
const everyone =
  /^(?:全[省市县区州镇乡校院局]|[省市县区州镇乡]|直属)?各[\p{Script=Han}（）()、]{0,22}(?:地区?|级|省份|部门|单位|机构|机关|乡镇|街道|镇街?|乡|区县|县区|市县|县市|市|县|区|旗|州|盟|村|社区|企业|学校|高校|院校|园区|院系|学院|科室|处室|股室|成员|支部|党委|党组|政府|医院|[）)]|局|委|办|厅|部|所|站|中心|公司|集团|幼儿园|团体|主体|分公司|支行|银行|校|会|专班|企)$/u;
/** organs by their work: 教育部门, 有关单位, 牵头单位 */
const byWork =
  /^[\p{Script=Han}（）()]{1,24}(?:部门|单位|机关|(?:试点|有关|相关|示范|重点)(?:地区|城市|省份)|(?:经办|管理|直属|派出|工作|监督|办事|执法|普查|登记|监管|征收)机构|领导小组|工作组|指挥部|专班|联席会议|办公室|人民政府|政府|党委|党组|高校|学校|街道|乡镇|镇街|区县|县区|基层党组织|工会|管委会|居委会|村委会)$/u;
const verbal =
  /^(?:保障|报|上报|送|提交|反馈|抄送|抄报|列|加强|推进|做好|开展|对|将|把|在|从|向|为|以|使|让|有(?!关)|没|按|依|通过|支持|鼓励|引导|推动|组织(?!部)|指导|督促|帮助|协调|经|因|如|若|凡|当|其|我|本(?!级|市|县|区|省)|该|此|这|那|每|某|一|二|三|四|五|六|七|八|九|十|第|不|未|无|是|及时|积极|认真|切实|严格|全面|充分|进一步|继续|同时|另|并|还|也|且|但|而|则|再|已|仍|均|都|又|所|可|能|会|应|须|需|要|请|到|至|自|等|发挥|落实|建立|完善|健全|强化|深化|优化|提高|提升|实施|实行|成立|设立|根据|围绕|针对|结合|参照|涉及|符合|属于|包括|确保|配合|用于|来自|位于|负有|承担|委托|培育|打造|建设(?!局|部门|厅|委|部|银行|管理|集团|兵团)|规范|改革(?!办|局|委|部门)|服务(?!中心|局|办|部门)|主要|重点(?!高校|学校|实验室)|由|地处|高度|大力|深入|着力|依托|利用|运用|采取|选择|发现|接到|收到|完成|提请|报请|作为|新建|拟|所属)/u;
const middle = /[的了把将对不被着让可]|邀请|(?<![自理缘])由|企业|公民|(?:会同|负责|牵头|配合|以及)|等./u;
const notOne =
  /^(?:全部|内部|外部|干部|局部|大部|关系|体系|机会|社会|社会各界|大会|城乡|家乡|现场|小组|分组|场所|住所|会议|人员|乡村|新区|新城区|景区|库区|城区|园区|社区(?!居委)|片区|辖区|地区|企业|公司|项目部|机关|单位|部门|机构|医院|团队|科学|数学|文学|大学|中学|小学|工程|课程|线路|道路|铁路|公路|一站|车站|网站|工作站|基站|水电站|加油站|直播间|专业|行业|产业|集团|平台|后台|舞台|阳台|机台|校园|乡镇|村镇|城镇|小镇|集镇|特色小镇|房屋|股室)$/u;
const firms =
  /(?:用人|建设|施工|监理|设计|生产|经营|申请|申报|使用|供水|供电|燃气|物业|投标|中标|代理|托育|养老|检验|检测|评估|中介|招标|勘察|运营|销售|采购|承租|出租|作业|发包|承包|取水|评审|受托|金融|培训|服务|保险|医疗|配送|流通|养殖|种植)(?:单位|机构)$|公司$|^(?:施工|物业|燃气)企业$|企业$/u;

/** Whether a phrase names one organ or one sort of them, as the subject of a duty. */
export function isDutyBearer(phrase: string): boolean {
  const name = phrase.replace(/\s+/gu, '');
  if (name.length < 2 || name.length > 30) return false;
  if (everyone.test(name)) return !/[的了把将对]/u.test(name);
  if (
    name.includes('各') &&
    !/(?:全[省市县区州镇乡校]|[省市县区州镇乡]|政府|直属?|委|国务院|级|机关|中央|驻\p{Script=Han}{1,4})各/u.test(name)
  )
    return false;
  if (verbal.test(name) || notOne.test(name) || middle.test(name) || firms.test(name)) return false;
  if (byWork.test(name)) return true;
  return (
    isOrgan(name) &&
    !/^[\p{Script=Han}]{0,4}(?:会议|大会|社会|关系|体系|全部|内部|干部|项目部|服务站|产业园|校园|场所|会场|平台|(?:机构|单位|部门|政府|学校|医院|企业|人员)所)$/u.test(
      name,
    )
  );
}

/** Where a new name begins: 、和与及以及，and blanks; brackets keep what they hold. */
const joint =
  /[、\s]|以及|(?<!共|总|调|住房|文化|卫生|发展|粮食|人力资源|自然资源|科学技术|经济|中央)和(?!谐|平|睦|解|田|龙|硕|静|顺|县|林|信息化|体育局|旅游局|社会保障)|与(?!会)|及(?!时)/gu;
const others =
  /(?:等(?:\p{Script=Han}{0,6}(?:部门|单位|机构|有关方面)|(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:个|家)?(?:部门|单位))?)$/u;
const groupTail = /(?:部门|单位|机构|政府|局|委|办|厅|乡镇|街道)$/u;

/**
 * The organs of a list (县教育局、县财政局和各乡镇, 教育、民政等部门), each with its place; null: not all of it are
 * organs. Offsets are from the beginning of `list`.
 */
export function organList(list: string, strict = true): { start: number; end: number }[] | null {
  const found: { start: number; end: number }[] = [];
  const open = depths(list);
  let from = 0;
  const push = (to: number): boolean => {
    let start = from;
    let end = to;
    while (start < end && /\s/u.test(list[start] as string)) start++;
    while (end > start && /\s/u.test(list[end - 1] as string)) end--;
    if (start === end) return true;
    const rest = others.exec(list.slice(start, end));
    if (rest && rest.index > 0) end = start + rest.index;
    else if (rest) return true;
    const name = list.slice(start, end);
    const last = found.at(-1);
    // 各有关部门和单位: one phrase
    if (last && /^(?:单位|部门|机构|方面|企业)$/u.test(name)) {
      if (start - last.end <= 2) last.end = end;
      return true;
    }
    if (!strict && isListed(name)) found.push({ start, end });
    else if (isDutyBearer(name)) found.push({ start, end });
    else return false;
    return true;
  };
  for (const match of list.matchAll(joint)) {
    if (open[match.index]) continue;
    if (!push(match.index)) return wholeGroup(list);
    from = match.index + match[0].length;
  }
  return push(list.length) && found.length > 0 ? found : wholeGroup(list);
}

/** 教育、民政等部门: one phrase whose parts are no names by themselves. */
function wholeGroup(list: string): { start: number; end: number }[] | null {
  const name = list.trim();
  const lead = list.length - list.trimStart().length;
  const parts = name.split(/[、和及]/u);
  const last = parts.at(-1) ?? '';
  const isGroup =
    parts.length > 1 &&
    parts.length < 16 &&
    groupTail.test(last) &&
    !firms.test(name) &&
    parts.every(
      (part) => /^\p{Script=Han}{2,14}(?:（[^（）]{1,12}）)?$/u.test(part) && !/[的了把将对要]/u.test(part),
    ) &&
    !verbal.test(name);
  return isGroup ? [{ start: lead, end: lead + name.length }] : null;
}

/** In a place that holds nothing but organs, short names count too: 发展改革委, 扶贫办, 全国总工会. */
function isListed(name: string): boolean {
  return (
    /^[\p{Script=Han}（）()“”·□]{2,30}$/u.test(name) &&
    !/[的了把将对为者]|^(?:以下|负责|下同|牵头|配合|参与|按|各自)/u.test(name)
  );
}

function depths(text: string): Uint8Array {
  const open = new Uint8Array(text.length);
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (c === '）' || c === ')') depth = Math.max(0, depth - 1);
    open[i] = depth;
    if (c === '（' || c === '(') depth = Math.min(200, depth + 1);
  }
  return open;
}

export function mention(text: string, start: number, end: number): Mention {
  const span: Span = [start, end];
  return { text: text.slice(start, end), span };
}
