/**
 * Who has to do what a sentence asks: organs below or whoever receives the document, the issuing office itself, or
 * people and firms outside the administration (law and trade bind them, not the rules on burdens).
 */
export type Bearer = 'below' | 'recipients' | 'own' | 'outside';

const below =
  /各?(?:乡镇|镇街|乡(?!村)|镇(?!长)|街道|(?<![农乡])村(?:委会|级|居)?|社区|基层|网格员?|县(?:市|区)?(?=、|，|（|\(|要|应(?!急|用|对)|须)|各县(?!局)|各地|各单位|各部门|各级|各市|各区|各州|各学校|各校|各(?:乡镇)?卫生院|各幼儿园|各站所|学校|所辖)/gu;
const own =
  /(?<![报送给至到向告])(?:本局|本办|本厅|本委|我局|我办|我厅|我委|局机关|办公室负责|(?:县|市|省|区)(?:委|政府|人民政府)办公?[室厅]?(?=负责|将|会同|在|于|每|对|已|牵头|定期|统一|根据))/gu;
const outside =
  /(?:企业|公司|(?:受托|第三方|评估|鉴定|检测)机构|经营者|经营单位|生产单位|使用单位|施工单位|建设单位|监理单位|用人单位|运营单位|项目单位|业主|物业|申请人|申报人|当事人|投标人|中标人|供应商|承包|经纪|中介|个体|个人|公民|市民|居民|群众|消费者|用户|商户|摊主|旅客|游客|患者|家长|学生|考生|学员|运动员|选手|从业人员|驾驶人|(?<!各)医疗机构|(?<!各)医院|金融机构|银行|保险机构|(?:网络|电商|外卖|货运|直播|网约车)平台|平台企业|协会|商会|合作社|农户|养殖户|种植户)(?!群|小区|工作|满意|情况|信息|数据|名单|台账|人数|资料|安全|权益|负担|诉求|意见|反映|需求|签字|签名|签章|确认|责任[书状]|承诺书)/gu;

/** Somebody with whom or for whom it is done has no duty by that: 与农户签订, 督促企业整改. */
const object =
  /(?:与|同|对|向|给|为|帮助|督促|组织|指导|引导|发动|动员|要求|提醒|告知|教育|走访|联系|服务|支持|推动|鼓励|号召)[\p{Script=Han}、]{0,6}$/u;

/** By the subject nearest before the end of the phrase, in its own sentence; no subject: whoever receives it. */
export function bearerIn(before: string): Bearer {
  const found = [
    { bearer: 'below' as const, at: lastOf(before, below) },
    { bearer: 'own' as const, at: lastOf(before, own) },
    { bearer: 'outside' as const, at: lastOf(before, outside) },
  ].reduce((last, one) => (one.at > last.at ? one : last));
  return found.at < 0 ? 'recipients' : found.bearer;
}

function lastOf(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) {
    if (pattern !== outside || !object.test(text.slice(Math.max(0, match.index - 9), match.index))) at = match.index;
  }
  return at;
}
