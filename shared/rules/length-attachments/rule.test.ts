import { draft, finds, han, passes, ruleTable } from '../testing/index.ts';
import { lengthAttachments } from './rule.ts';

ruleTable(
  lengthAttachments,
  { limit: 5000 },
  {
    'no attachments': [draft(), passes({ count: 0 })],
    'at the limit': [draft({ attached: han(5000) }), passes({ count: 5000 })],
    'a short body with a long attachment': [
      draft({ body: han(300), attached: han(9800) }),
      finds('longAttachments', { count: 9800, body: 300, limit: 5000 }),
    ],
    'a printed plan is body, not attachment': [draft({ isShell: true, body: han(9800) }), passes({ count: 0 })],
  },
);
