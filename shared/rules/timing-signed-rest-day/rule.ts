import { z } from 'zod';
import { dayKind, isNoData, isWorked } from '../../calendar/index.ts';
import { defineRule, finding, pass, skip } from '../define-rule.ts';

const emergency = /防汛|抗旱|台风|洪水|暴雨|暴雪|寒潮|森林防火|火险|地震|疫情|应急|抢险|救灾|预警|紧急|险情/u;

/**
 * 休息日成文: a date of signing on a weekend or holiday, by the real calendar; often a slip of the pen. Emergencies
 * don't wait.
 * @source our own choice
 */
export const timingSignedRestDay = defineRule({
  id: 'timing/signed-rest-day',
  needs: ['calendar'],
  params: z.strictObject({}),

  check({ draft, facts: { calendar } }) {
    const { signedOn, title, urgency, spans } = draft.document;
    if (urgency !== null || emergency.test(title ?? '')) return pass({ applies: false });
    if (signedOn === null) return skip('no-signed-date');
    const day = dayKind(signedOn, calendar);
    if (isNoData(day)) return skip('no-calendar', { year: day.year });
    if (isWorked(day)) return pass({ day: signedOn });
    const holiday = day.name ?? '';
    const code = holiday === '' ? 'weekend' : 'holiday';
    return finding({ at: spans.signedOn ?? null, code, params: { day: signedOn, holiday } });
  },
});
