import { workingCalendar } from '../../calendar/index.ts';
import { known } from '../facts.ts';
import { draft, facts, finds, passes, ruleTable, skips } from '../testing/index.ts';
import { timingSignedRestDay } from './rule.ts';

const calendar = known(
  workingCalendar({
    years: [
      {
        year: 2026,
        origin: 'packaged',
        sources: [],
        days: [
          { date: '2026-02-17', kind: 'off', name: '春节' },
          { date: '2026-02-14', kind: 'working', name: '春节' },
        ],
      },
    ],
    local: [],
  }),
);
const withCalendar = facts({ calendar });

const params = {};

ruleTable(timingSignedRestDay, params, {
  成文日期是星期六: [draft({ signedOn: '2026-03-07' }), withCalendar, finds('weekend', { day: '2026-03-07' })],
  成文日期在春节假期: [draft({ signedOn: '2026-02-17' }), withCalendar, finds('holiday', { holiday: '春节' })],
  'a working day': [draft({ signedOn: '2026-03-05' }), withCalendar, passes({ day: '2026-03-05' })],
  调休上班的星期六: [draft({ signedOn: '2026-02-14' }), withCalendar, passes()],
  防汛应急的通知: [
    draft({ title: '关于启动防汛应急响应的通知', signedOn: '2026-03-07' }),
    withCalendar,
    passes({ applies: false }),
  ],
  'marked urgent': [draft({ urgency: '特急', signedOn: '2026-03-07' }), withCalendar, passes({ applies: false })],
  'no date': [draft({ signedOn: null }), withCalendar, skips('no-signed-date')],
  'a year without data': [draft({ signedOn: '2027-03-07' }), withCalendar, skips('no-calendar')],
});
