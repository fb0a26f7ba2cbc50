export const messages = {
  'zh-CN': {
    name: '白头部署工作',
    what: '工作提示、便函一类没有编号的材料，却向下级部署工作、提要求。请按公文办理并计入发文数，或者去掉部署的内容。',
    findings: {
      bySlip:
        '这份材料没有按公文编号印发，却向“{{recipient}}”部署工作（“{{quote}}”等 {{count, number}} 处）；确需部署的，请按公文办理并计入发文数，否则去掉这些要求。',
      bySlipNumber:
        '这份材料按“{{number}}”编号，没有按公文编号，却向“{{recipient}}”部署工作（“{{quote}}”等 {{count, number}} 处）；确需部署的，请按公文办理并计入发文数，否则去掉这些要求。',
      byChannel:
        '文中说“{{channel}}”，又部署了工作（“{{quote}}”等 {{count, number}} 处）；确需部署的，请按公文办理并计入发文数，不要以群通知、白头材料代替。',
    },
  },
  en: {
    name: 'White papers that command',
    what: 'A slip or reminder without a number lays work on those below. Issue it as a document and count it, or take the demands out.',
    findings: {
      bySlip:
        'This paper is not issued as a numbered document, yet it lays work on “{{recipient}}” (“{{quote}}” and others, {{count, number}} in all). If it has to be, issue it as a document and count it; else take the demands out.',
      bySlipNumber:
        'This paper is numbered “{{number}}”, not as a document, yet it lays work on “{{recipient}}” (“{{quote}}” and others, {{count, number}} in all). If it has to be, issue it as a document and count it; else take the demands out.',
      byChannel:
        'The text says “{{channel}}” and lays work on others (“{{quote}}” and others, {{count, number}} in all). If it has to be, issue it as a document and count it: a chat message or white paper is none.',
    },
  },
} as const;
