import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsAssessment } from './rule.ts';

ruleTable(
  demandsAssessment,
  { except: [] },
  {
    'put into the assessment of townships': [notice('农村供水保障情况列入乡镇年度绩效考核。'), finds('townships')],
    'of departments': [notice('信息公开情况纳入县直部门年度考核。'), finds('asked', {}, { atMost: 'note' })],
    points: [notice('每迟报一次，年度考核扣1分。'), finds('asked', {}, { atMost: 'note' })],
    "leaders' notes": [notice('工作被市领导批示肯定的，年终考核加1分。'), finds('praise', {}, { atMost: 'should' })],
    'published reports': [notice('信息被省级刊物采用的，每条加2分。'), finds('praise')],
    'not put in': [notice('河长制工作不纳入乡镇考核。'), passes()],
    forbidden: [notice('不得将点赞量纳入乡镇年度考核。'), passes()],
    'told of others': [notice('巡察发现，有的部门将下载率纳入乡镇考核。'), passes()],
    'of staff': [notice('请于3月底前完成公务员年度考核。'), passes()],
    'of the office itself': [notice('县政府办公室负责将办文质量纳入本办年度考核。'), passes()],
  },
);
