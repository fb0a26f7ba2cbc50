export const messages = {
  'zh-CN': {
    name: '纳入考核',
    what: '看是不是把工作列入对下面的考核。考核要有年度考核计划，不得用考核把部门的工作转给乡镇、村；没有依据的请删去。',
    findings: {
      praise: '“{{quote}}”把批示、刊发、采用列入考核加分，这些不得作为考核内容，请删去。',
      townships:
        '“{{quote}}”把工作列入对乡镇、村的考核，不得以考核验收的方式向基层转嫁工作；请删去，或者写明年度考核计划中的项目。',
      asked: '“{{quote}}”把工作列入考核，请写明年度考核计划中的项目；没有列入计划的请删去。',
    },
  },
  en: {
    name: 'Put into assessments',
    what: "Looks for work that is put into the assessment of those below. That needs an item in the yearly plan of assessments, and a department's work must not be passed down in this way. Leave it out where there is no basis.",
    findings: {
      praise:
        '"{{quote}}" gives points for notes of leaders or published reports, which must not be assessed. Leave it out.',
      townships:
        '"{{quote}}" puts work into the assessment of townships or villages. Work must not be passed down by assessment. Leave it out, or name its item in the yearly plan.',
      asked: '"{{quote}}" puts work into an assessment. Name its item in the yearly plan, or leave it out.',
    },
  },
} as const;
