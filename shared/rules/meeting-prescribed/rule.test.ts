import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { meetingPrescribed } from './rule.ts';

ruleTable(
  meetingPrescribed,
  { except: [] },
  {
    每月至少一次: [notice('各乡镇每月至少召开1次环保专题会议。'), finds('asked')],
    全年不少于几次: [notice('各单位全年组织的专题研讨会不少于6次。'), finds('asked')],
    月月要有例会: [notice('各成员单位月月要有例会。'), finds('asked')],
    各村每周开调度会: [notice('各村每周召开一次人居环境整治调度会。'), finds('frequency')],
    各街道每天碰头: [notice('各街道每天晚上召开碰头会。'), finds('frequency')],
    不规定次数: [notice('各部门不得规定乡镇每月召开专题会议的次数。'), passes({ places: 0 })],
    三会一课: [notice('各党支部要认真执行三会一课制度，每季度召开一次党员大会。'), passes()],
    法定的村民代表会议: [notice('村民代表会议由村民委员会召集，每季度召开一次会议。'), passes()],
    自己的局务会: [notice('县应急管理局每月召开局务会。'), passes()],
    联席会议自己的例会: [notice('联席会议每半年至少召开一次全体会议。'), passes()],
    应急期间每日会商: [notice('地质灾害橙色预警信号生效期间，有关乡镇每日召开会商会。'), passes()],
    家长会: [notice('各学校每学期至少召开一次家长会。'), passes()],
  },
);
