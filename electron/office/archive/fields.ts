/** Names of one field; each row is known by its first. The longer before the shorter that is in it. */
const same: readonly (readonly string[])[] = [
  ['姓名', '名字', '户主姓名', '人员姓名', '负责人姓名'],
  ['身份证号', '身份证号码', '居民身份证号', '公民身份号码', '身份证', '证件号码', '身份证件号码'],
  ['联系电话', '电话', '手机', '手机号', '手机号码', '联系方式', '移动电话', '电话号码', '联系手机', '联系人电话'],
  ['性别'],
  ['民族'],
  ['年龄', '周岁'],
  ['出生日期', '出生年月', '出生年月日', '出生时间'],
  ['政治面貌', '党派'],
  ['文化程度', '学历', '学历学位', '最高学历'],
  ['户籍地址', '户籍地', '户籍所在地', '户口所在地'],
  ['住址', '家庭住址', '家庭地址', '现住址', '居住地址', '居住地', '常住地址', '地址', '详细地址', '通讯地址'],
  ['单位', '单位名称', '所在单位', '工作单位', '填报单位', '报送单位', '责任单位', '部门', '部门名称', '单位全称'],
  ['职务', '职务职称', '职位', '现任职务', '工作职务'],
  ['乡镇', '乡镇街道', '镇街', '所属乡镇', '所在乡镇', '乡镇名称', '街道', '镇'],
  ['村', '村社区', '行政村', '村名', '村居', '社区', '所在村', '村委会'],
  ['村民小组', '组', '小组', '村组'],
  ['家庭人口', '家庭人口数', '家庭成员数', '人口数', '户人口'],
  ['银行账号', '银行卡号', '账号', '一卡通账号', '社保卡号', '银行账户'],
  ['开户银行', '开户行'],
  ['联系人', '填报人', '填表人', '经办人', '联络员'],
  ['邮箱', '电子邮箱', '电子邮件'],
  ['统一社会信用代码', '信用代码', '社会信用代码'],
  ['法定代表人', '法人代表', '法人', '法人姓名'],
];
const byName = new Map(same.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)));
/** Columns of any table: they ask for nothing. */
const empty = new Set(['序号', '编号', '备注', '备考', '说明', '合计', '小计', '总计', '签字', '签名', '盖章', '']);

/** One name for each field that tables ask for, whatever they call it; empty: the column asks for nothing. */
export function foldField(header: string): string {
  const name = header
    .normalize('NFKC')
    .replace(/[(（][^()（）]{0,20}[)）]/gu, '')
    .replace(/[\s、/:：*,，.。-]/gu, '');
  return empty.has(name) ? '' : (byName.get(name) ?? name);
}
