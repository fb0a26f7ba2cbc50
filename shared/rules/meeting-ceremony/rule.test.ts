import { meeting } from '../meeting-card/testing/meeting.ts';
import { finds, findsAll, notice, passes, ruleTable } from '../testing/index.ts';
import { meetingCeremony } from './rule.ts';

const asks = (words: string) => meeting(`定于3月12日9:00—10:30召开会议。\n${words}`);

ruleTable(
  meetingCeremony,
  { early: 10 },
  {
    提前半小时入场: [asks('请参会人员提前30分钟入场。'), finds('early', { minutes: 30, limit: 10 })],
    统一着装: [asks('参会人员统一着装，对号入座。'), finds('dress')],
    不得请假: [asks('各单位主要负责同志一律不得请假。'), finds('leave')],
    悬挂横幅: [asks('会场外悬挂欢迎横幅。'), finds('banners')],
    几样一起: [asks('请提前20分钟到会签到，着正装参会，不准请假、替会。'), findsAll('early', 'dress', 'leave')],
    提前十分钟: [asks('请提前10分钟入场。'), passes({ places: 0 })],
    提前调试设备: [asks('请各分会场提前30分钟调试设备。'), passes()],
    一切从简: [asks('会场不挂横幅、不摆鲜花，不统一着装。'), passes()],
    因故可以请假: [asks('因故不能参会的，请履行请假手续。'), passes()],
    工地上戴安全帽: [asks('参观工地须佩戴安全帽。'), passes()],
    不是会议通知: [notice('考生须提前30分钟入场。'), passes({ meeting: false })],
  },
);
