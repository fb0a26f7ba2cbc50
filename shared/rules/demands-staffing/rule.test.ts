import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsStaffing } from './rule.ts';

ruleTable(
  demandsStaffing,
  { except: [] },
  {
    people: [notice('各乡镇要明确2名专职联络员。'), finds('people')],
    money: [notice('工作经费由各村自行解决。'), finds('money')],
    grid: [notice('由网格员逐户登记用电信息。'), finds('grid')],
    'of firms': [notice('施工单位应配备2名专职安全员。'), passes()],
    'paid for': [notice('护林员工资由县财政承担。'), passes()],
    forbidden: [notice('不得要求村自筹经费。'), passes()],
    'one person': [notice('请明确联系人。'), passes()],
    'told of others': [notice('有村干部反映，所需经费由村自行解决。'), passes()],
  },
);
