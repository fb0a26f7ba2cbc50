export const levels = {
  must: '须改',
  should: '提醒',
  note: '参考',
  skipped: '未检查',
} as const;

export const organLevels = {
  national: '国家级',
  province: '省级',
  city: '市级',
  county: '县级',
  township: '乡镇（街道）',
  village: '村（社区）',
} as const;

/** Rule packs: what a copy is called, and what of a rule they set. */
export const packs = {
  copy: '{{title}}·本单位{{number}}',
  states: { on: '启用', off: '停用', trial: '试行' },
  fields: {
    state: '状态',
    required: '必查',
    level: '级别',
    params: '数值',
    instrument: '依据文件',
    article: '条款',
    year: '年份',
    strength: '语气',
    verified: '已核实',
    note: '说明',
  },
  byStrength: '依语气',
  yes: '是',
  no: '否',
  none: '无',
  /** what a pack is refused for, behind the place at fault */
  problems: {
    invalid_type: '类型不对或者没有填写',
    invalid_value: '不在允许的取值内',
    invalid_format: '格式不对',
    invalid_union: '不在允许的取值内',
    too_small: '太小或者太短',
    too_big: '太大或者太长',
    unrecognized_keys: '有不认识的内容',
    custom: '与其他数值前后矛盾',
    'unknown-rule': '没有这条规则',
    'unknown-pack': '没有这个规则包',
    'not-built-in': '只能以内置的规则包为基准',
    'not-json': '不是 JSON 文件',
  },
} as const;

/** How strongly an instrument words it. */
export const strength = {
  不得: '不得',
  严禁: '严禁',
  一般: '一般',
  原则上: '原则上',
  提倡: '提倡',
  own: '本产品或本单位设定',
} as const;

/** Files beside a document that are listed, not read. */
export const attachmentKinds = {
  spreadsheet: '表格',
  presentation: '演示文稿',
  picture: '图片',
} as const;

/** Parts of a file that were read or could not be. */
export const parts = {
  body: '正文',
  tables: '表格',
  textboxes: '文本框',
  headers: '页眉',
  footers: '页脚',
  footnotes: '脚注',
  endnotes: '尾注',
  numbering: '自动编号',
  insertions: '修订中插入的文字',
  images: '图片',
  charts: '图表',
  deletedText: '修订中删除的文字',
  hiddenText: '隐藏文字',
  comments: '批注',
  embedded: '嵌入对象',
  equations: '公式',
  altChunk: '外部片段',
  diagrams: '组织结构图',
  wordArt: '艺术字',
  symbols: '符号字体字符',
  ruby: '拼音标注',
  formFields: '窗体下拉域',
  fields: '不完整的域',
  subDocuments: '子文档',
  damagedCharacters: '损坏的字符',
  styleSheet: '样式（已损坏）',
  numberingPart: '编号定义（已损坏）',
  notePart: '脚注尾注（已损坏）',
  headerPart: '页眉页脚（已损坏）',
  settingsPart: '文档设置（已损坏）',
  scannedPages: '扫描页（只有图片，没有文字）',
  scripts: '脚本（未运行）',
  signatures: '电子签名',
  seals: '电子印章',
  damagedPages: '损坏的页面',
  resources: '字体等资源（缺失或已损坏）',
  fonts: '无法对应文字的字体',
} as const;

/** What a document's number counts in. */
export const numberSeries = {
  document: '发文字号',
  order: '令的编号',
  announcement: '公告、通告的编号',
  issue: '期号',
  unyeared: '不带年份的编号',
} as const;

/** Why a number is not whole, or was read by a guess. */
export const numberFlaws = {
  unread: '看不出是发文字号',
  several: '写了几个字号，只取第一个',
  range: '写的是一串号，只取第一个',
  brackets: '年份的括号不成对，或者括错了地方',
  'year-first': '年份写在机关代字前面',
  'no-prefix': '没有机关代字',
  'no-year': '年份空着',
  'short-year': '年份只写了两位',
  year: '年份不对',
  'no-serial': '没有发文顺序号',
  'no-mark': '顺序号后面没有“号”',
  misread: '数字里夹着字母，可能是扫描识别错了',
  trailing: '“号”后面还有别的字',
} as const;
