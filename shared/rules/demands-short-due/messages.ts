export const messages = {
  'zh-CN': {
    name: '完成时限',
    what: '从印发日到交办、报送的截止日，按法定工作日历数工作日。太短的请往后定，或者写明紧急的理由。',
    params: { limit: '至少留几个工作日' },
    findings: {
      short:
        '“{{quote}}”（{{due, day}}）离印发日只有 {{days, number}} 个工作日，不足 {{limit, number}} 个，请放宽时限；确属紧急的写明理由。',
      atOnce: '“{{quote}}”（{{due, day}}）离印发日不足两个工作日，收到文件就要办完，请放宽时限；确属紧急的写明理由。',
      onArrival: '“{{quote}}”要求收到文件就办完，请按工作日放宽时限；确属紧急的写明理由。',
    },
  },
  en: {
    name: 'Time to comply',
    what: 'Counts the working days from the day of issue to the day something is due. Set short ones later, or say why it is urgent.',
    params: { limit: 'Working days to leave at least' },
    findings: {
      short:
        '"{{quote}}" ({{due, day}}) leaves {{days, number}} working days, fewer than {{limit, number}}. Allow more time, or say why it is urgent.',
      atOnce:
        '"{{quote}}" ({{due, day}}) leaves less than two working days, so it is due as soon as it arrives. Allow more time, or say why it is urgent.',
      onArrival: '"{{quote}}" is due as soon as it arrives. Allow working days, or say why it is urgent.',
    },
  },
} as const;
