/** What `doctor` found, by check and status. */
export const diagnoses = {
  sqlite: {
    ok: '数据库引擎 SQLite {{version}}，没有已知问题。',
    warning: '数据库引擎 SQLite {{version}} 偏旧（宜不低于 {{wanted}}），请升级简文。',
    error: '数据库引擎 SQLite {{version}} 不能用，请升级简文。',
  },
  place: {
    ok: '工作区在本机磁盘上：{{path}}。',
    warning: '工作区的位置需要留意：{{path}}。',
    error: '工作区在网络磁盘上（{{fileSystem}}），数据可能损坏，请用备份恢复到本机磁盘。',
  },
  database: {
    ok: '数据库完整。',
    warning: '数据库需要留意：{{problems}}。',
    error: '数据库有损坏：{{problems}}。请不要继续登记，用最近的备份恢复到新的文件夹。',
  },
  journal: {
    ok: '流水账 {{events}} 条，首尾相连，与台账一致。',
    warning: '流水账需要留意：{{codes}}。',
    error: '流水账或台账有 {{problems}} 处不一致。请不要继续登记，点“核对台账”查看。',
  },
  originals: {
    ok: '保存的原件 {{files}} 份，齐全。',
    warning: '保存的原件需要留意：{{names}}。',
    error: '缺少 {{missing}} 份原件。请从备份中找回。',
  },
  space: {
    ok: '磁盘空间充足。',
    warning: '磁盘空间不多，请清理。',
    error: '磁盘空间将满，请先清理再登记。',
  },
  backups: {
    ok: '最近一次备份在 {{days}} 天前，共 {{count}} 份。',
    warning: '近几天没有成功的备份（现有 {{count}} 份），请点“立即备份”。',
    error: '没有可用的备份，请点“立即备份”。',
  },
} as const;

/** Where journal and ledger disagree. */
export const bookProblems = {
  'journal-gap': '流水账缺了一条',
  'journal-link': '流水账前后不相连',
  'journal-hash': '流水账有一条被改动过',
  'journal-event-unknown': '流水账有一条认不出来',
  'journal-event-impossible': '流水账有一条不合常理',
  'journal-rewritten': '流水账与备份中封存的不一致',
  'table-row-missing': '台账少了一行',
  'table-row-differs': '台账有一行与流水账不同',
  'table-row-extra': '台账多了一行',
  'original-missing': '保存的原件不见了',
  'original-changed': '保存的原件被改动过',
} as const;
