export const messages = {
  'zh-CN': {
    name: '过度留痕',
    what: '找出把照片、截图、视频、台账、笔记作为工作证明的要求。不得以拍照留痕等评判工作优劣；请改为查看实效，确需留存的说明用途和依据。',
    findings: {
      asked: '“{{quote}}”要求以照片、截图、台账等证明工作。不得以留痕代替实绩；请删去，法律法规要求留存的请写明依据。',
    },
  },
  en: {
    name: 'Traces as proof',
    what: 'Looks for photographs, screenshots, videos, ledgers and notes asked for as proof. Work is not to be judged by them: look at the effect, or give the use and ground.',
    findings: {
      asked:
        '“{{quote}}” asks for photographs, screenshots or ledgers as proof. They don’t replace results: leave it out, or give the law that asks to keep them.',
    },
  },
} as const;
