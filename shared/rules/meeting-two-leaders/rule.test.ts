import { meeting } from '../meeting-card/testing/meeting.ts';
import { finds, passes, ruleTable } from '../testing/index.ts';
import { meetingTwoLeaders } from './rule.ts';

const agenda = (...points: readonly string[]) =>
  meeting(['定于3月12日14:30—16:30在县会议中心召开会议。', '会议议程：', ...points].join('\n'));

ruleTable(
  meetingTwoLeaders,
  {},
  {
    书记县长分别讲话: [agenda('（一）通报情况；', '（二）县委书记、县长分别讲话。'), finds('both')],
    前后两项都是讲话: [agenda('（一）县长张志远部署工作；', '（二）县委书记王建新讲话。'), finds('both')],
    镇里书记镇长都讲话: [
      meeting('定于3月12日9:00—10:00召开会议，镇长讲话，镇党委书记讲话。', {
        title: '柳塘镇人民政府关于召开人居环境整治工作会议的通知',
      }),
      finds('both'),
    ],
    一位主持一位讲话: [
      meeting('定于3月12日9:00—10:00召开会议，会议由县长张志远主持，县委书记王建新讲话。'),
      passes({ both: false }),
    ],
    县委副书记兼县长是一个人: [agenda('（一）县委副书记、县长张志远讲话。'), passes({ both: false })],
    副书记和副县长不是正职: [
      agenda('（一）县委副书记孙立平讲话；', '（二）副县长周明远讲话。'),
      passes({ both: false }),
    ],
    党支部书记参会: [
      meeting('定于3月12日9:00—10:00召开会议，县长讲话。请各村党支部书记参加。'),
      passes({ both: false }),
    ],
  },
);
