import { meeting } from '../meeting-card/testing/meeting.ts';
import { finds, findsAll, passes, ruleTable } from '../testing/index.ts';
import { meetingSpeakers } from './rule.ts';

const agenda = (...points: readonly string[]) =>
  meeting(['定于3月12日14:30—16:00在县会议中心召开会议。', '会议议程：', ...points].join('\n'));

ruleTable(
  meetingSpeakers,
  { speakers: 6, minutes: 10 },
  {
    八家发言再加讲话: [
      agenda(
        '（一）县教育局、县水利局、县林业局、县民政局、县司法局、柳塘镇、石坝乡、大河乡作表态发言；',
        '（二）副县长周明远讲话。',
      ),
      finds('tooMany', { speakers: 9, limit: 6 }),
    ],
    一家汇报二十分钟: [
      agenda('（一）县农业农村局汇报春耕备耕情况（20分钟）；', '（二）副县长周明远讲话。'),
      finds('tooLong', { minutes: 20, limit: 10 }),
    ],
    发言加起来超过会议时间: [
      agenda('（一）柳塘镇、石坝乡、大河乡、青山乡作交流发言（每人10分钟）；', '（二）副县长周明远讲话（60分钟）。'),
      finds('doNotFit', { minutes: 100, whole: 90 }),
    ],
    人多又长: [
      agenda(
        '（一）各位同志发言：',
        '（二）县教育局、县水利局、县林业局、县民政局、县司法局、柳塘镇、石坝乡作发言（每个单位15分钟）；',
        '（三）县长张志远讲话（30分钟）。',
      ),
      findsAll('tooMany', 'tooLong', 'doNotFit'),
    ],
    一个人的几个职务: [
      agenda('（一）县委常委、县政府党组成员、常务副县长李卫东讲话（20分钟）。'),
      passes({ speakers: 1, minutes: 20 }),
    ],
    名称里有和字的单位: [agenda('（一）县人力资源和社会保障局、县住房和城乡建设局通报情况；'), passes({ speakers: 2 })],
    提前入场的分钟不是发言: [
      meeting('定于3月12日14:30—16:00召开会议，请参会人员提前20分钟入场。'),
      passes({ speakers: 0, minutes: 0 }),
    ],
    书面交流不算: [
      meeting('定于3月12日14:30—16:00召开会议。\n请各乡镇准备书面交流材料，不安排大会发言。'),
      passes({ speakers: 0 }),
    ],
  },
);
