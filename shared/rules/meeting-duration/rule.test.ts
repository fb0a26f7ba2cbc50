import { meeting } from '../meeting-card/testing/meeting.ts';
import { finds, notice, passes, ruleTable, skips } from '../testing/index.ts';
import { meetingDuration } from './rule.ts';

const at = (when: string, rest = '') => meeting(`定于2026年3月12日${when}在县政府三楼会议室召开会议。${rest}`);
const national = { minutes: null, videoMinutes: null, halfDays: 1, discussionHalfDays: 3 };
const city = { ...national, minutes: 120, videoMinutes: 90 };

ruleTable(meetingDuration, national, {
  会期一天: [at('上午9时', '会期1天。'), finds('tooManyDays', { days: 1, limit: 0.5 }, { cause: 'meeting-length' })],
  上午开到下午: [at('9:00—17:00'), finds('tooManyDays', { days: 1 })],
  跨几天没有写会期: [
    meeting('定于2026年3月12日至13日在县委党校召开会议。'),
    finds('severalDays', { days: 1, limit: 0.5, until: '2026-03-13' }),
  ],
  分组讨论开两天: [at('上午9时', '会期2天，安排分组讨论。'), finds('tooManyDays', { days: 2, limit: 1.5 })],
  分组讨论一天半: [at('上午9时', '会期1天半，安排分组讨论。'), passes({ halfDays: 3 })],
  会期半天: [at('上午9时', '会期半天。'), passes({ minutes: null, halfDays: 1 })],
  一个半小时: [at('上午9时', '会议时间约1个半小时。'), passes({ minutes: 90 })],
  分三场的座谈会各算各的: [
    meeting(
      '拟分片召开座谈会：\n第一场：3月12日9:00—11:00；\n第二场：3月12日14:30—16:30；\n第三场：3月13日9:00—11:00。',
      {
        title: '云溪县民政局关于召开养老服务座谈会的通知',
      },
    ),
    passes({ minutes: 120, halfDays: 1 }),
  ],
  没有写结束时间: [at('上午9时'), skips('no-meeting-length')],
  收看上级的会议: [
    meeting('省政府定于3月12日15:00召开会议，请按时收看。', {
      title: '关于组织收听收看全省春耕生产电视电话会议的通知',
    }),
    passes({ watched: true }),
  ],
  不是会议通知: [notice('各乡镇要在3月12日9:00—17:00做好接待工作。'), passes({ meeting: false })],
});

ruleTable(meetingDuration, city, {
  超过两小时: [at('14:30—17:00'), finds('tooLong', { minutes: 150, limit: 120 })],
  视频会议一百分钟: [
    meeting('定于3月12日9:00—10:40以视频形式召开会议。'),
    finds('tooLong', { minutes: 100, limit: 90 }),
  ],
  只写半天看不出分钟数: [at('上午9时', '会期半天。'), finds('halfDayOpen', { limit: 120 }, { atMost: 'note' })],
  正好两小时: [at('9:00—11:00'), passes({ minutes: 120 })],
});
