import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsNewBodies } from './rule.ts';

ruleTable(
  demandsNewBodies,
  { except: [] },
  {
    'in townships': [notice('各乡镇要成立粮食普查领导小组。'), finds('villages')],
    signs: [notice('各社区加挂志愿服务站牌子。'), finds('signs')],
    'in departments': [notice('各单位要成立工作专班。'), finds('asked', {}, { atMost: 'note' })],
    'its own': [notice('县交通局成立春运工作专班。'), passes()],
    forbidden: [notice('不得要求村成立专班、加挂牌子。'), passes()],
    'taken down': [notice('清理各村加挂的各类牌子。'), passes()],
    'by law': [notice('村民委员会依照《村民委员会组织法》设立人民调解委员会。'), passes()],
    'told of others': [notice('有的部门要求各村成立领导小组。'), passes()],
  },
);
