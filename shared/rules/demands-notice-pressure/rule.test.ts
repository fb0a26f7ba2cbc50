import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsNoticePressure } from './rule.ts';

ruleTable(
  demandsNoticePressure,
  { except: [] },
  {
    late: [notice('逾期未反馈的单位，予以通报批评。'), finds('asked')],
    slow: [notice('对工作推进不力的乡镇进行约谈。'), finds('asked')],
    points: [notice('迟报一次扣1分。'), finds('asked')],
    'given up': [notice('逾期未报名的，视为自动放弃。'), passes()],
    'by law': [notice('违反规定造成严重后果的，依法依规追究责任。'), passes()],
    forbidden: [notice('不得对逾期未报的乡镇通报扣分。'), passes()],
    informed: [notice('请及时通报水质检测结果。'), passes()],
  },
);
