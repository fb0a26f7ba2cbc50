import { meeting } from '../meeting-card/testing/meeting.ts';
import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { meetingNoEnd } from './rule.ts';

ruleTable(
  meetingNoEnd,
  {},
  {
    只写开始时间: [
      meeting('一、会议时间：2026年3月12日（星期四）下午2:30\n二、会议地点：县行政中心三楼会议室'),
      finds('missing', {}, { atMost: 'note', cause: 'meeting-length' }),
    ],
    只写哪几天: [meeting('定于3月12日至13日在县委党校召开会议。'), finds('missing')],
    发言限时不是会期: [meeting('定于3月12日9时召开会议，每人发言时间不超过8分钟。'), finds('missing')],
    写了起止时间: [meeting('定于3月12日9:00—10:30召开会议。'), passes({ meeting: true })],
    写了会期: [meeting('定于3月12日上午召开会议，会期半天。'), passes({ meeting: true })],
    写在要求里: [meeting('定于3月12日9时召开会议。\n会议时间控制在90分钟以内。'), passes({ meeting: true })],
    培训班不是会议: [
      meeting('定于3月12日9时举办培训班，请准时参加。', { title: '关于举办预算绩效管理培训班的通知' }),
      passes({ meeting: false }),
    ],
    延期而其他事项不变: [
      meeting('原定于3月10日召开的会议延期至3月12日上午9时召开，其他事项不变。'),
      passes({ elsewhere: true }),
    ],
    预备通知: [meeting('拟于3月下旬召开会议，具体时间另行通知。'), passes({ elsewhere: true })],
    收看上级的会议: [
      meeting('省政府定于3月12日15:00召开会议，请按时收看。', { title: '关于收看全省春耕生产电视电话会议的通知' }),
      passes({ watched: true }),
    ],
    平常的通知: [notice('请各乡镇于3月12日前完成任务。'), passes({ meeting: false })],
  },
);
