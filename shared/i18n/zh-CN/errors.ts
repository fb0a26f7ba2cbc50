/** What a file turned out to be; used inside the sentences of errors, so Latin names begin with their blank. */
export const formats = {
  pdf: ' PDF 文件',
  doc: '旧版 Word（.doc）文件',
  wps: ' WPS 文字（.wps）文件',
  ofd: ' OFD 版式文件',
  rtf: ' RTF 文件',
  odt: ' OpenDocument（.odt）文件',
  opendocument: ' OpenDocument 图形文件',
  ods: ' OpenDocument 表格',
  odp: ' OpenDocument 演示文稿',
  xls: '旧版 Excel 表格',
  xlsx: ' Excel 表格',
  ppt: '旧版演示文稿',
  pptx: '演示文稿',
  ole: '旧版 Office 文件',
  word95: ' Word 95 或更早的文件',
  zip: '压缩包',
  rar: '压缩包',
  '7z': '压缩包',
  gzip: '压缩包',
  html: '网页文件',
  image: '图片',
  'word-xml': ' Word XML 文件',
  xml: ' XML 文件',
  binary: '无法识别的文件',
  unknown: '无法识别的文件',
} as const;

/** What to do with a file of a kind that isn't read, where saving it as .docx is no help. */
export const formatSteps = {
  zip: '请先解压，再打开里面的公文。',
  rar: '请先解压，再打开里面的公文。',
  '7z': '请先解压，再打开里面的公文。',
  gzip: '请先解压，再打开里面的公文。',
  opendocument: '请打开公文本身。',
  ole: '请核对是否选对了文件。',
  binary: '请核对是否选对了文件。',
  unknown: '请核对是否选对了文件。',
} as const;

/** What exactly stood in the way; used inside the sentences of errors. */
export const reasons = {
  'under-review': '这份文件已经送审，还没有办结，不能再送',
  'numbers-given': '“{{series}}”{{year}}年已经给过号，起始序号不能再改',
  'clock-behind':
    '电脑日期是{{today}}，早于账上最近一笔的日期{{last}}，没有办理；请先校准日期，日期无误的，请先作废当时登记的文号或重新保存一次计划',
  empty: '数据库是空的',
  damaged: '数据库有损坏',
  unreadable: '数据库读不出来',
  'not-a-database': '数据库文件不是数据库',
  'not-ours': '数据库不是简文的',
  'original-missing': '保存的原件不见了',
  'original-changed': '保存的原件被改动过',
  'report-missing': '保存的检查报告不见了',
  'index-folder': '这个位置被一个文件夹占了',
  'index-in-use': '别的程序正在使用它',
  'index-read-only': '不能写入',
  'index-unreadable': '读不出来',
  'index-damaged': '有损坏，也没能重建',
} as const;

/** Every error code: what happened, and one next step. */
export const errors = {
  'unknown-format': {
    message:
      '这是$t(formats:{{format}}, {"defaultValue":"简文不认识的文件"})，简文目前能读 .docx、.doc、.wps、.odt、.rtf、.pdf、.ofd 和 .txt。',
    next: '$t(formatSteps:{{format}}, {"defaultValue":"请用 Word 或 WPS 打开，另存为 .docx 再打开。"})',
  },
  attachment: {
    message: '“{{file}}”是$t(formats:{{format}})（{{size, number}} {{unit}}），属于附件，简文不读其中的内容。',
    next: '请打开公文本身（照片、扫描件请找电子原稿）；附件可以和公文一起拖入，列在公文下面备查。',
  },
  'empty-file': {
    message: '这个文件是空的，没有可以检查的文字。',
    next: '请核对是否选对了文件，或在 Word、WPS 中重新保存。',
  },
  'is-directory': {
    message: '这是一个文件夹，不是文件。',
    next: '请选择文件夹里的一份文件；整个文件夹可在“档案”中导入。',
  },
  'not-an-xlsx': {
    message: '“{{file}}”不是 .xlsx 表格。',
    next: '请用 Excel 或 WPS 表格另存为 .xlsx 再导入。',
  },
  'sheet-without-organs': {
    message: '表格里没有找到机构：第一行应有“名称”一栏。',
    next: '请先导出一份机构名录，照它的样子填写，再导入。',
  },
  'notice-unusable': {
    message: '这份放假通知有前后不一或与日历不符的地方，没有导入。',
    next: '请先预览，按所指的行与通知原文核对，改好后再导入。',
  },
  'file-not-found': {
    message: '找不到文件：{{file}}{{path}}。',
    next: '请核对文件是否被移动、改名或删除，再重新选择。',
  },
  'file-unreadable': {
    message: '读不了文件：{{file}}{{path}}。',
    next: '请核对是否有读取权限、文件是否正被其他程序占用，再重试。',
  },
  'file-unwritable': {
    message: '写不了文件：{{path}}。',
    next: '请核对文件夹是否存在、有没有写入权限，文件是否正被其他程序打开。',
  },
  'file-too-large': {
    message: '文件超过 {{limit, number}} {{unit}}，简文不读这么大的文件。',
    next: '请压缩其中的图片，或把附件拆成单独的文件再打开。',
  },
  truncated: {
    message: '文件不完整，像是没有下载或复制完。',
    next: '请重新复制一份，确认能用 Word 或 WPS 打开后再试。',
  },
  'not-a-docx': {
    message: '这个文件里没有 Word 正文：不是 Word 文档，或正文已经丢失。',
    next: '请用 Word 或 WPS 打开原文件，另存为 .docx 再打开。',
  },
  encrypted: {
    message: '文件设有打开密码，简文读不了。',
    next: '请在 Word、WPS 或 PDF 软件中取消密码，另存后再打开。',
  },
  'no-text': {
    message: '这是扫描件（图片）：没有可检查的文字。',
    next: '请打开它的 Word、WPS 原文件；只有扫描件时，请先用识别软件转成文字并核对。',
  },
  'limit-exceeded': {
    message: '文件内部结构超出安全上限，已停止读取。',
    next: '请在 Word 或 WPS 中全选复制到新文档，另存为 .docx 再打开。',
  },
  malformed: {
    message: '文件内部有损坏，读不下去。',
    next: '请在 Word 或 WPS 中打开并另存为新的 .docx，再重试。',
  },
  'parser-died': {
    message: '读取这个文件时读取程序意外退出，其他内容不受影响。',
    next: '请重试；仍不行，请另存为新的 .docx 再打开。',
  },
  'parser-timeout': {
    message: '读取这个文件用时过长，已停止。',
    next: '请把大表格、图片或附件拆成单独的文件，再打开正文。',
  },
  'parser-memory': {
    message: '读取这个文件占用内存过多，已停止。',
    next: '请把大表格、图片或附件拆成单独的文件，再打开正文。',
  },
  classified: {
    message: '稿件版头标有密级“{{mark}}”，简文不处理涉密文件：没有保存任何内容。',
    next: '请关闭此文件，并按保密规定在涉密设备上办理。',
  },
  'no-workspace': { message: '没有打开单位工作区，这一步做不了。', next: '请先打开或新建单位工作区。' },
  'workspace-not-found': { message: '这里没有简文的工作区：{{path}}。', next: '请核对路径，或在这里新建一个工作区。' },
  'workspace-exists': {
    message: '这里已经有内容，不能新建工作区：{{path}}。',
    next: '请直接打开它，或选一个空文件夹。',
  },
  'workspace-read-only': {
    message: '工作区只能读、不能写：{{path}}。',
    next: '请核对文件夹权限和磁盘写保护，或把工作区复制到本机可写的文件夹。',
  },
  'workspace-locked': { message: '工作区正被另一个简文程序使用：{{path}}。', next: '请关闭那个窗口或命令，再重试。' },
  'workspace-newer': {
    message: '工作区是由更新版本的简文建立的，这个版本打不开：{{path}}。',
    next: '请升级简文后再打开，数据没有改动。',
  },
  'workspace-corrupt': {
    message: '工作区不能使用：$t(reasons:{{reason}}, {"defaultValue":"数据有损坏"})。位置：{{path}}。',
    next: '请不要改动这个文件夹，用最近一次备份恢复到新的文件夹。',
  },
  'workspace-on-network': {
    message: '工作区在网络共享盘上，数据可能损坏，不能使用：{{path}}。',
    next: '请把工作区放在本机硬盘，共享盘只放备份。',
  },
  'disk-full': { message: '磁盘空间不足，没有保存成功，原有内容没有改动。', next: '请清理磁盘后重试。' },
  'backup-not-found': { message: '找不到备份：{{path}}。', next: '请核对备份的位置，或另选一份备份。' },
  'backup-invalid': { message: '这份备份不完整或被改动过，不能用来恢复：{{path}}。', next: '请另选一份备份。' },
  'not-found': { message: '要找的内容不存在，可能已被删除。', next: '请刷新后重新选择。' },
  'draft-gone': { message: '这份草稿已经关闭，内容不在内存里了。', next: '请重新打开文件。' },
  'content-changed': { message: '文件内容与检查、送审时不同，没有办理。', next: '请重新检查这份文件，再送审或签发。' },
  'not-approved': { message: '这份文件还没有签发，不能登记。', next: '请先由负责人签发。' },
  'already-issued': {
    message: '这份文件已经登记过{{documentNumber}}，不再给号。',
    next: '请在台账中查看，不必重复登记。',
  },
  'already-decided': { message: '这份文件已经办过，不能再办。', next: '请刷新列表，看现在的状态。' },
  'already-voided': { message: '{{documentNumber}}已经作废，不能再作废。', next: '请在台账中查看作废的时间和理由。' },
  'reason-required': { message: '有“须改”的问题没有写明理由，没有办理。', next: '请修改文件，或逐项写明不改的理由。' },
  'series-unknown': {
    message: '没有这个字号系列：{{series}}{{seriesId}}。',
    next: '请在“台账与计划”中添加，或从已有的系列中选一个。',
  },
  'series-exists': {
    message: '已有同名或同一机关代字的字号系列：{{name}}（{{prefix}}）。',
    next: '请直接使用它，或换一个名称和代字。',
  },
  'organ-exists': { message: '名录里已有“{{name}}”。', next: '请直接修改它，或换一个名称、简称。' },
  'organ-circle': { message: '上级机构填成了自己或自己的下级：{{name}}。', next: '请改选真正的上级机构。' },
  'journal-broken': {
    message: '台账的记录前后对不上，已停止写入。',
    next: '请运行体检查看出错的位置，并用最近的备份恢复到新文件夹。',
  },
  conflict: {
    message: '$t(reasons:{{reason}}, {"defaultValue":"刚才有人改动了同一内容，这次没有保存"})。',
    next: '请刷新后核对现在的状态，再重新操作。',
  },
  'index-unusable': {
    message:
      '与旧文件的比对没有进行：比对索引不能使用，$t(reasons:{{reason}}, {"defaultValue":"读不出来"})。位置：{{path}}。',
    next: '请关闭占用它的程序，或者把它移走、改名，再重新检查；索引会自动重建，档案和台账不受影响。',
  },
  'nothing-to-import': {
    message: '选中的位置里没有可导入的文件（.docx、.doc、.wps、.odt、.rtf、.pdf、.ofd、.txt）。',
    next: '请核对文件夹，或先把文件另存为 .docx。',
  },
  'import-running': { message: '上一次导入还没有完成。', next: '请等它完成，或先停止它。' },
  'bad-request': { message: '请求的内容不合要求：{{problem}}。', next: '请核对填写的内容后重试。' },
  'bad-reply': {
    message: '程序内部的结果不合约定（{{channel}}），没有采用。',
    next: '请重试；仍不行，请把这条提示报给维护人员。',
  },
  'unknown-channel': { message: '没有这项功能：{{channel}}。', next: '请核对名称，或升级简文。' },
  forbidden: { message: '这个请求不是从简文自己的页面发来的，已拒绝。', next: '请用程序给出的链接重新打开页面。' },
  'invalid-pack': {
    message: '规则包有误，没有采用：{{at}}（$t(packs:problems.{{problem}}, {"defaultValue":"内容不对"})）。',
    next: '请修改所指的位置，再重新载入。',
  },
  'pack-built-in': {
    message: '“{{id}}”是内置的规则包，不能改动或删除。',
    next: '请先复制为本单位的规则包，再修改。',
  },
  'pack-in-use': { message: '这个规则包正在使用，不能删除。', next: '请先换用另一个规则包，再删除它。' },
  'invalid-date': { message: '日期不对：{{value}}。', next: '请写成 2026-03-05 这样的日期。' },
  'office-died': {
    message: '后台程序意外退出，这一步没有完成，已登记的内容不受影响。',
    next: '后台已自动重新启动，请重新打开文件再试。',
  },
  usage: { message: '命令写得不对：{{problem}}。', next: '请运行 jianwen help 查看用法。' },
  internal: {
    message: '程序出了意外的错误，这一步没有完成，已保存的内容不受影响。',
    next: '请重试；仍不行，请把操作步骤报给维护人员。',
  },
} as const;
