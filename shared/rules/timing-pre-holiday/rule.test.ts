import { workingCalendar } from '../../calendar/index.ts';
import { known } from '../facts.ts';
import { draft, facts, finds, passes, ruleTable, skips } from '../testing/index.ts';
import { timingPreHoliday } from './rule.ts';

const off = (date: string, name: string) => ({ date, kind: 'off' as const, name });
const calendar = known(
  workingCalendar({
    years: [
      {
        year: 2026,
        origin: 'packaged',
        sources: [],
        days: [
          ...[15, 16, 17, 18, 19, 20, 21, 22, 23].map((day) => off(`2026-02-${day}`, '春节')),
          { date: '2026-02-14', kind: 'working', name: '春节' },
          { date: '2026-02-28', kind: 'working', name: '春节' },
        ],
      },
    ],
    local: [],
  }),
);
const on = (signedOn: string | null) => draft({ signedOn, direction: 'down' });
const known2026 = facts({ today: known('2026-03-05'), calendar });

const params = {};

ruleTable(timingPreHoliday, params, {
  春节前最后一个工作日是调休上班的星期六: [
    on('2026-02-14'),
    known2026,
    finds('lastDay', { day: '2026-02-14', holiday: '春节' }),
  ],
  没有成文日期时看今天: [on(null), facts({ today: known('2026-02-14'), calendar }), finds('lastDay')],
  星期五后面还有一个工作日: [on('2026-02-13'), known2026, passes({ day: '2026-02-13' })],
  只是周末前的星期五: [on('2026-03-06'), known2026, passes({ day: '2026-03-06' })],
  'a day of the break itself': [on('2026-02-16'), known2026, passes()],
  放假和值班的通知: [
    draft({ title: '云溪县人民政府办公室关于2026年春节放假安排的通知', signedOn: '2026-02-14' }),
    known2026,
    passes({ applies: false }),
  ],
  'an emergency': [
    draft({ title: '关于启动防汛应急响应的通知', signedOn: '2026-02-14' }),
    known2026,
    passes({ applies: false }),
  ],
  'a reply goes when it is ready': [
    draft({ kind: '批复', signedOn: '2026-02-14' }),
    known2026,
    passes({ applies: false }),
  ],
  'what goes up': [
    draft({ direction: 'up', kind: '报告', signedOn: '2026-02-14' }),
    known2026,
    passes({ applies: false }),
  ],
  'a year without data': [on('2027-02-04'), known2026, skips('no-calendar')],
});
