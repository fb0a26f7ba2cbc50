import { meeting } from '../meeting-card/testing/meeting.ts';
import { finds, passes, recipientFacts, ruleTable } from '../testing/index.ts';
import { meetingSubVenues } from './rule.ts';

const video = (words: string) => meeting(`定于3月12日9:00—10:00以视频形式召开会议。${words}`);
const county = recipientFacts([]);

ruleTable(
  meetingSubVenues,
  { lowest: 'county' },
  {
    各乡镇设分会场: [video('主会场设在县政府，各乡镇、街道设分会场。'), county, finds('townships')],
    一直开到村: [video('各乡镇设分会场，并延伸至村一级。'), county, finds('villages')],
    分会场延伸到村: [video('主会场设在县政府，分会场延伸到村。'), county, finds('villages')],
    分会场开到各乡镇: [video('分会场一律开到各乡镇。'), county, finds('townships')],
    分会场延伸到村已取消: [video('分会场不再延伸到村。'), county, passes()],
    分会场设在村镇银行: [video('分会场设在村镇银行四楼会议室。'), county, passes({ venues: 0 })],
    分会场设在乡镇: [video('分会场设在各乡镇视频会议室。'), county, finds('townships')],
    只设县分会场: [video('各县（市、区）设分会场。'), county, passes({ venues: 1 })],
    不延伸至乡镇: [video('分会场设在各县（市、区），不延伸至乡镇（街道）。'), county, passes({ venues: 1 })],
    乡镇同志到县里参会: [video('只设县级主会场，请各乡镇分管负责同志到县政府参会。'), county, passes({ venues: 0 })],
    乡镇开到村: [video('各村设分会场。'), recipientFacts([], { ownLevel: 'township' }), passes()],
    应急会议: [
      meeting('今日20:00召开视频调度会，各乡镇设分会场。', { title: '关于召开强降雨应对紧急调度会的通知' }),
      county,
      passes(),
    ],
  },
);

ruleTable(
  meetingSubVenues,
  { lowest: 'township' },
  {
    本单位许可开到乡镇: [video('各乡镇设分会场。'), county, passes({ venues: 1 })],
    许可到乡镇也不到村: [video('各行政村设分会场。'), county, finds('villages')],
  },
);
