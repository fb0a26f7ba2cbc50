import { draft, finds, han, passes, ruleTable } from '../testing/index.ts';
import { lengthAttachments } from './rule.ts';

ruleTable(
  lengthAttachments,
  { limit: 5000 },
  {
    没有附件: [draft(), passes({ count: 0 })],
    附件合计超过参考值: [
      draft({ body: han(3000), attached: han(5001) }),
      finds('longAttachments', { count: 5001, body: 3000 }),
    ],
    'at the limit': [draft({ attached: han(5000) }), passes({ count: 5000 })],
    '正文很短、附件很长': [
      draft({ body: han(300), attached: han(9800) }),
      finds('longAttachments', { count: 9800, body: 300, limit: 5000 }),
    ],
    '正文很长、附件不长': [draft({ body: han(9800), attached: han(300) }), passes({ count: 300 })],
    印发的方案是正文: [draft({ isShell: true, body: han(9800) }), passes({ count: 0 })],
  },
);
