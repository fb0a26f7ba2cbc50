/** sfc32: a long period, so that streams of a large archive don't overlap and fake reuse. */
export function seededRandom(seed: number): () => number {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, seed >>> 0];
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 20; i++) next();
  return next;
}

export const formulas = [
  '各乡镇人民政府、街道办事处，县政府各部门要高度重视，切实加强组织领导，压实工作责任，确保各项任务落到实处。',
  '为深入贯彻落实上级决策部署，结合我县实际，制定本方案。',
  '要加强统筹协调，强化部门联动，形成工作合力，及时研究解决工作中遇到的困难和问题。',
  '坚持问题导向、目标导向、结果导向相统一，坚持系统观念，注重标本兼治，久久为功。',
];
const syllables =
  '山水林田湖草沙路桥渠站园区镇村校院所库坝堤闸泵管网线灯井塘圩岗岭坪湾溪河江沟峡谷坡原野场厂矿店馆堂楼塔亭门墙碑洞泉潭';
const verbs = [
  '排查',
  '修缮',
  '登记',
  '核验',
  '公示',
  '清淤',
  '补种',
  '加固',
  '回访',
  '抽检',
  '改造',
  '验收',
  '移交',
  '评估',
  '巡护',
  '复垦',
];
const objects = [
  '台账',
  '设施',
  '隐患点',
  '责任人',
  '补助资金',
  '承包合同',
  '监测数据',
  '应急物资',
  '宣传栏',
  '水质断面',
  '图斑',
  '户籍',
  '线路',
  '库容',
];

/** An official document of about `characters`, written from a seed; `formulaShare`: of sentences that are formula clauses. */
export function syntheticDocument(
  seed: number,
  characters: number,
  formulaShare = 0.33,
): { title: string; text: string } {
  const random = seededRandom(seed);
  const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(random() * list.length)] as T;
  const name = () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
  const sentence = () =>
    random() < formulaShare
      ? pick(formulas)
      : `${name()}${pick(['乡', '镇', '街道', '村'])}${1 + Math.floor(random() * 12)}月${1 + Math.floor(random() * 28)}日前对${name()}${pick(objects)}${pick(verbs)}${Math.floor(random() * 900)}处，由${name()}${pick(verbs)}组会同${name()}站逐项${pick(verbs)}。`;

  const title = `关于做好${name()}${pick(objects)}${pick(verbs)}工作的通知`;
  const lines = [
    `云溪县人民政府办公室${title}`,
    `云政办发〔${2020 + (seed % 6)}〕${1 + (seed % 90)}号`,
    '各乡镇人民政府、街道办事处：',
  ];
  for (let length = 0, section = 0; length < characters; ) {
    if (lines.length % 4 === 3) lines.push(`${'一二三四五六七八九十'[section++ % 10]}、${name()}${pick(verbs)}`);
    const paragraph = Array.from({ length: 3 }, sentence).join('');
    lines.push(paragraph);
    length += paragraph.length;
  }
  lines.push('云溪县人民政府办公室', `${2020 + (seed % 6)}年${1 + (seed % 12)}月${1 + (seed % 28)}日`);
  return { title, text: lines.join('\n') };
}
