import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsSecondment } from './rule.ts';

ruleTable(
  demandsSecondment,
  { except: [] },
  {
    'no term': [notice('从各乡镇抽调3名干部到县指挥部工作。'), finds('asked')],
    borrowed: [notice('拟从各街道借调财务人员2名。'), finds('asked')],
    'until it is done': [notice('各乡镇抽调1名干部到专班，直至工作结束。'), finds('asked')],
    'a term': [notice('从各乡镇抽调3名干部参加普查，期限2个月。'), passes()],
    approved: [notice('经县委批准，从各乡镇抽调3名干部参加普查。'), passes()],
    forbidden: [notice('不得从乡镇借调工作人员。'), passes()],
    'sent to a post': [notice('选派第一书记到村任职。'), passes()],
    'told of others': [notice('一些部门长期从乡镇借调干部。'), passes()],
  },
);
