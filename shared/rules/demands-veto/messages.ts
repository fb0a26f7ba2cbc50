export const messages = {
  'zh-CN': {
    name: '一票否决',
    what: '找出对乡镇、村和单位设置的“一票否决”。除中央和省级党委明确要求外，各部门不得设置；请注明依据或者删去。',
    findings: {
      asked:
        '“{{quote}}”设置了一票否决事项。除中央和省级党委明确要求外不得对乡镇、街道设置；请注明依据，没有依据的请删去。',
    },
  },
  en: {
    name: 'Vetoes in assessments',
    what: 'Looks for items by which townships, villages and units lose everything at once. Only the centre and provincial party committees may set them: give the ground or leave it out.',
    findings: {
      asked:
        '“{{quote}}” sets an item with a veto. Only the centre and provincial party committees may set one for townships: give the ground or leave it out.',
    },
  },
} as const;
