/** What the terminal says. Commands and flags stay as they are typed. */
export const cli = {
  help: `简文：公文发出之前，看它是否过长、过宽、超额、重复。

  check FILE… [--workspace DIR] [--pack ID|FILE] [--as-of DATE] [--series NAME] [--nature NATURE] [--json]
  text FILE                               正文（各处位置以此为准）
  elements FILE… --json [--workspace DIR] 识别出的公文要素
  correct FILE… --workspace DIR --by NAME [--changes JSON] [--restore FIELD]…   更正要素，并记住
  import PATH… --workspace DIR [--json]   把以往文件收进档案，可中断后继续
  similar FILE… --workspace DIR [--json]  与以往文件重复之处：属于哪一类、改了什么、为什么看作同一事项
  against FILE SOURCE [--workspace DIR] [--json]   与上级文件 SOURCE 比对：草稿自己说了什么
  reuse marks FILE… --workspace DIR [--json]   草稿里标为合规引用的段落
  reuse mark FILE --workspace DIR --by NAME --document DOCUMENT --source START-END --reason TEXT   标为合规引用
  reuse unmark FILE --workspace DIR --by NAME --mark MARK   收回
  reuse clauses --workspace DIR [--json]  套话：从档案学到的和本单位添加的
  submit FILE --workspace DIR --series NAME --by NAME [--nature NATURE] [--reason [ANCHOR=]TEXT]…
  approve REVIEW --workspace DIR --by NAME [--reason [ANCHOR=]TEXT]…
  issue REVIEW --workspace DIR --by NAME  登记并编号
  accept FILE --workspace DIR --by NAME [--reason ANCHOR=TEXT]… [--take-back ANCHOR]…   某一处可以，写明理由并记住
  packs diff [ID|FILE] [--against ID] [--workspace DIR] [--json]    规则包改了什么
  packs effect ID|FILE --workspace DIR [--against ID] [--limit N] [--json]   用它检查最近的草稿会怎样
  serve [FILE…] [--workspace DIR] [--port N]

通用：--lang zh-CN|en。退出码：0 没有须改；1 有须改；2 读不了；3 有必查项未检查。`,
  helpChannels: '其余命令（参数名见各自的输入，或用 --input JSON）：',
  import: {
    progress: '已处理 {{done}}/{{total}}，失败 {{failed}}',
    done: '新收 {{imported}} 份，已有 {{known}} 份，失败 {{failed}} 份',
    listed: '列为附件、未读取 {{listed}} 个：',
    attachment: '{{kind}}，{{size, number}} {{unit}}',
  },
  check: {
    noTitle: '（没有认出标题）',
    corrected: '经人更正：{{fields}}',
    length:
      '篇幅  正文 {{body}} 字，附件 {{attachments}} 字，约 {{pages}} 页（汉字和全角标点各计 1，数字、字母按串计）',
    scope: '范围  {{units}} 个单位，最低到{{level}}',
    quota: '额度  {{series}}：已发 {{issued}}，待发 {{reserved}}，计划 {{limit}}，去年 {{lastYear}}',
    reuse: '重复  套话之外 {{share}} %，{{sources}}',
    trial: '试行（只作提示，不影响结论）',
    at: '第 {{start}}–{{end}} 字',
    accepted: '此处可以：{{reason}}（{{name}}）',
    notRead: '未读：{{part}} {{count}} 处',
  },
  similar: {
    shares: '重复 {{all}} %，不计套话和合规引用是 {{own}} %，{{sources}}',
    noSource: '没有相同的旧文件',
    of: {
      sources: '与 {{n}} 份旧文件相同',
      slight: '只有一两句相同的 {{n}} 份',
      matters: '同一事项的 {{n}} 份',
      lawful: '合规引用的 {{n}} 份',
      boilerplate: '只是套话的 {{n}} 份',
    },
    share: '占草稿 {{all}} %，不计套话和合规引用是 {{own}} %，共 {{count}} 处',
    places: '草稿{{draft}} = 旧文件{{source}}',
    passage: '草稿{{draft}} = 旧文件{{source}}，相似 {{similarity}} %',
    boilerplate: '套话 {{count}} 处，不计入。',
    pending: '另有 {{count}} 份档案正在导入或还没有进索引，没有比较；请稍后再查。',
    within: '{{where}}：{{first}} 与 {{second}}，相似 {{similarity}} %',
  },
  reuse: {
    noMarks: '没有标为合规引用的段落。',
    mark: '{{documentId}} 第 {{start}}–{{end}} 字：{{reason}}（{{name}}，{{day}}）',
    learned: '从档案学到的（看过 {{documents}} 份）',
    none: '没有',
    by: '（{{name}}）',
  },
  packs: {
    same: '{{pack}}与{{base}}没有不同。',
    alone: '{{pack}}不在别的规则包之上，没有可比的。',
    differs: '{{pack}}与{{base}}有 {{count}} 处不同：',
    progress: '已检查 {{done}}/{{total}}',
    drafts: '最近 {{total}} 份：送审过的 {{reviews}} 份，本单位档案 {{archived}} 份。',
    ownUnknown: '还不知道哪些是本单位的文件（没有设本机关，也没有文种系列），档案没有用上。',
    unreadable: '另有 {{count}} 份的文件已经读不了。',
    notReached: '另有 {{count}} 份没来得及检查。',
    warned: '会提醒的：{{before}} 份 → {{after}} 份',
    level: '{{level}} {{before}} 处 → {{after}} 处',
    trial: '试行',
    rules: '有变化的规则（按份数）：',
    rule: '{{rule}}  {{before}} → {{after}}',
    changed: '有变化的文件：',
    nothing: '没有一份会有变化。',
  },
  serve: {
    ready: '简文已在本机打开，用浏览器访问下面的链接（只在这台电脑上有效）。按 Ctrl+C 结束。',
    port: '端口 {{port}} 用不了（可能被占用），请换一个，或不写 --port',
  },
} as const;
