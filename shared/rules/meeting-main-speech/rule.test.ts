import { meeting } from '../meeting-card/testing/meeting.ts';
import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { meetingMainSpeech } from './rule.ts';

const agenda = (...points: readonly string[]) =>
  meeting(['定于3月12日14:30—17:30在县会议中心召开会议。', '会议议程：', ...points].join('\n'));

ruleTable(
  meetingMainSpeech,
  { minutes: 60 },
  {
    县长讲话九十分钟: [
      agenda('（一）县农业农村局通报情况（10分钟）；', '（二）县长张志远讲话（90分钟）。'),
      finds('tooLong', { who: '县长张志远', minutes: 90, limit: 60 }),
    ],
    主报告两个小时: [agenda('（一）县委书记王建新作工作报告（2小时）。'), finds('tooLong', { minutes: 120 })],
    写在句子里: [meeting('定于3月12日14:30召开会议，县长讲话约80分钟。'), finds('tooLong', { minutes: 80 })],
    正好一小时: [agenda('（一）县长张志远讲话（60分钟）。'), passes({ minutes: 60 })],
    没有写分钟: [agenda('（一）县长张志远讲话。'), passes({ minutes: 0 })],
    单位汇报不是讲话: [agenda('（一）县农业农村局汇报春耕备耕情况（70分钟）。'), passes({ minutes: 0 })],
    会议九十分钟不是讲话九十分钟: [
      meeting('定于3月12日14:30召开会议，会议时间约90分钟，县长出席并讲话。'),
      passes({ minutes: 0 }),
    ],
    印发讲话不是会议: [notice('现将县长在会议上的讲话（90分钟）印发给你们。'), passes({ meeting: false })],
  },
);
