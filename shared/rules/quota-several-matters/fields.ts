/** Matters of office work by the field they belong to. Words for places, organs and people are none: 学校消防安全 is one matter. */
const fields: Readonly<Record<string, RegExp>> = {
  water: /防汛|抗旱|河长|水库|供水|节水|防溺水|饮水安全/u,
  fire: /森林防火|护林防火|草原防火|秸秆禁烧|禁烧|野外火源|消防/u,
  farming: /春耕|备耕|秋收|秋种|三夏|双抢|粮食生产|高标准农田|农机|畜牧|动物防疫|撂荒|耕地|病虫害|种植|农业保险/u,
  rural: /乡村振兴|防返贫|人居环境|厕所革命|扶贫|结对帮扶|移民/u,
  environment: /环境保护|环保督察|大气污染|水污染|污染防治|垃圾分类|节能减排|扬尘/u,
  safety: /安全生产|燃气|危化品|隐患排查|烟花爆竹|特种设备|自建房|道路交通|交通安全/u,
  health: /疫苗|传染病|疫情防控|卫生健康|爱国卫生|体检|献血|两癌筛查|医疗保障|医保|养老保险|社保/u,
  education: /招生|高考|中考|学生资助|教师招聘|义务教育|控辍|校服|学前教育|教育教学|双减|开学/u,
  statistics: /统计|人口普查|经济普查|农业普查|抽样调查/u,
  finance: /预算|决算|财政资金|政府采购|债务|税收|审计整改|国有资产|资产清查/u,
  civil: /低保|临时救助|殡葬|养老服务|残疾人|双拥|退役军人|征兵|困难群众|老龄|留守儿童/u,
  culture: /文化活动|文物|旅游|非遗|全民健身|运动会|图书|广播电视|送戏/u,
  party: /党建|党员|主题教育|巡察|廉政|换届|党费|意识形态|统战|宗教|工会|共青团|妇联/u,
  secretariat: /保密|档案|信息报送|公文|值班|政务公开|电子政务|政务信息|督查督办|史志|地方志|年鉴/u,
  stability: /信访|维稳|反诈|电信诈骗|扫黑|禁毒|矛盾纠纷|法治|普法|平安建设/u,
  business: /招商|营商|项目建设|固定资产投资|工业|外贸|民营|电商|科技创新|专利|市场监管|食品安全|消费维权/u,
  building: /城市管理|违建|拆迁|住房|物业|老旧小区|公路|交通运输|国土|征地|规划编制|建设用地/u,
  people: /干部培训|职称|工资|考核测评|人事|编制|招聘|评优|年度考核|表彰/u,
  donation: /捐款|募捐|慈善|订阅|报刊/u,
};

/** The fields that a phrase speaks of. */
export function fieldsOf(phrase: string): string[] {
  return Object.entries(fields).flatMap(([field, words]) => (words.test(phrase) ? [field] : []));
}
