import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsContests } from './rule.ts';

ruleTable(
  demandsContests,
  { except: [] },
  {
    'a contest': [notice('组织开展清洁家庭评选活动。'), finds('asked')],
    'a fair': [notice('5月举办茶叶展销会。'), finds('asked')],
    models: [notice('每个乡镇打造3个示范村。'), finds('asked')],
    approved: [notice('经市政府批准，开展河长制先进评选。'), passes()],
    'of the list': [notice('按保留目录第3项开展文明村镇创建。'), passes()],
    forbidden: [notice('严禁开展达标创建活动。'), passes()],
    sports: [notice('县中学举办春季运动会。'), passes()],
    'told of others': [notice('有的部门借培训举办论坛。'), passes()],
  },
);
