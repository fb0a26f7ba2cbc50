import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsWorkGroups } from './rule.ts';

ruleTable(
  demandsWorkGroups,
  { except: [] },
  {
    'a new group is a note': [notice('请各乡镇组建河长制工作微信群。'), finds('created', {}, { atMost: 'note' })],
    'a new group to check in to': [
      notice('请各乡镇建立微信群，每天在群内接龙报到。'),
      finds('asked', {}, { atMost: 'should' }),
    ],
    'orders through it': [notice('任务通过工作群下发。'), finds('asked')],
    'answers at once': [notice('群里发出的指令须10分钟内回复。'), finds('asked')],
    'to be acknowledged': [notice('各单位收到请回复。'), finds('asked')],
    'groups closed': [notice('同类微信群由群主解散，不再新建工作群。'), passes({ places: 0 })],
    'not set up any more': [notice('不得随意组建工作群。'), passes()],
    'a crowd': [notice('及时化解群体性矛盾，服务好群众。'), passes()],
    'an emergency under way': [notice('山火扑救现场通过工作群报告火情。'), passes()],
  },
);
