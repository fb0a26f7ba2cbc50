export const messages = {
  'zh-CN': {
    name: '发文进度',
    what: '按今年以来的速度推算全年发文数，可能超过计划或去年，或者加上未编号却部署工作的材料已经超过时提醒。请排一排后几个月要发的文，能合并、能不发的先去掉。',
    params: { fromMonth: '从几月起推算', least: '至少已发多少件才推算' },
    findings: {
      overPlan:
        '{{series}}{{year}}年已发 {{issued, number}} 件，照这个速度全年约 {{forecast, number}} 件，超过计划的 {{most, number}} 件，{{month}}月就会用完；请排一排后面要发的文，能合并、能不发的先去掉。',
      overLastYear:
        '{{series}}{{year}}年已发 {{issued, number}} 件，照这个速度全年约 {{forecast, number}} 件，多于去年的 {{most, number}} 件，{{month}}月就会超过；请排一排后面要发的文，能合并、能不发的先去掉。',
      hiddenOverPlan:
        '{{series}}{{year}}年已发 {{issued, number}} 件，另有 {{hidden, number}} 件没有编号却部署了工作的材料，合计 {{total, number}} 件，超过计划的 {{most, number}} 件；请把这些材料一并算进总量。',
      hiddenOverLastYear:
        '{{series}}{{year}}年已发 {{issued, number}} 件，另有 {{hidden, number}} 件没有编号却部署了工作的材料，合计 {{total, number}} 件，多于去年的 {{most, number}} 件；请把这些材料一并算进总量。',
    },
  },
  en: {
    name: 'Pace of the year',
    what: 'Tells when the year’s documents, at the pace so far or with the papers that command without a number, would exceed the plan or last year. Go through what is still to come: merge or drop what can be.',
    params: { fromMonth: 'Forecast from month', least: 'Forecast from so many documents' },
    findings: {
      overPlan:
        '{{series}}, {{year}}: {{issued, number}} issued; at this pace some {{forecast, number}} by the end of the year, more than the {{most, number}} planned, used up in month {{month}}. Go through what is still to come and merge or drop what can be.',
      overLastYear:
        '{{series}}, {{year}}: {{issued, number}} issued; at this pace some {{forecast, number}} by the end of the year, more than last year’s {{most, number}}, passed in month {{month}}. Go through what is still to come and merge or drop what can be.',
      hiddenOverPlan:
        '{{series}}, {{year}}: {{issued, number}} issued, and {{hidden, number}} papers without a number that command: {{total, number}} together, more than the {{most, number}} planned. Count these papers as well.',
      hiddenOverLastYear:
        '{{series}}, {{year}}: {{issued, number}} issued, and {{hidden, number}} papers without a number that command: {{total, number}} together, more than last year’s {{most, number}}. Count these papers as well.',
    },
  },
} as const;
