import { z } from 'zod';
import type { Span } from '../../contract/index.ts';
import { defineRule, finding, pass, type RawFinding, skip } from '../define-rule.ts';
import { type MeetingCard, meetingCardOf, minutesOf } from '../meeting-card/index.ts';

const limit = z.int().positive().nullable();

/**
 * 会期: reckoned from beginning and end where both are said, else as the notice says it. Meetings of a series (第一场,
 * 第二场) are measured one by one.
 * @source 《整治形式主义为基层减负若干规定》(2024) 2 (安排分组讨论的会议原则上不超过1天半，其他会议一般安排在半天以内)
 */
export const meetingDuration = defineRule({
  id: 'meeting/duration',
  needs: [],
  params: z.strictObject({
    /** minutes; null: only half days are limited */
    minutes: limit,
    /** minutes of a meeting by video or telephone */
    videoMinutes: limit,
    halfDays: z.int().positive(),
    /** of a meeting with group discussions */
    discussionHalfDays: z.int().positive(),
  }),

  check({ draft, params }) {
    const card = meetingCardOf(draft);
    if (!card) return pass({ meeting: false });
    const { length, discussion, form } = card;
    if (!length) return card.watched ? pass({ meeting: true, watched: true }) : skip('no-meeting-length');
    const most = (form === 'video' ? params.videoMinutes : null) ?? params.minutes;
    const halfDays = discussion ? params.discussionHalfDays : params.halfDays;
    const taken = longest(card);
    const over = (found: Omit<RawFinding, 'cause'>) => finding({ ...found, cause: 'meeting-length' });
    if (taken.minutes !== null && most !== null && !discussion && taken.minutes > most)
      return over({ at: taken.span, code: 'tooLong', params: { minutes: taken.minutes, limit: most } });
    if (taken.halfDays !== null && taken.halfDays > halfDays) {
      const bounds = { days: taken.halfDays / 2, limit: halfDays / 2 };
      if (length.until === null) return over({ at: taken.span, code: 'tooManyDays', params: bounds });
      return over({ at: taken.span, code: 'severalDays', params: { ...bounds, until: length.until } });
    }
    if (taken.minutes === null && most !== null && !discussion)
      return over({ at: taken.span, code: 'halfDayOpen', params: { limit: most }, atMost: 'note' });
    return pass({ minutes: taken.minutes, halfDays: taken.halfDays });
  },
});

type Taken = Readonly<{ minutes: number | null; halfDays: number | null; span: Span | null }>;

/** Of the whole meeting, or of the longest of a series. */
function longest({ length, series, sessions }: MeetingCard): Taken {
  if (!series || length?.minutes === null) return { minutes: null, halfDays: null, span: null, ...length };
  return sessions.reduce<Taken>(
    (most, { from, to, span }) => {
      const minutes = from && to ? minutesOf(to) - minutesOf(from) : 0;
      return minutes > (most.minutes ?? -1) ? { minutes, halfDays: 1, span } : most;
    },
    { minutes: null, halfDays: 1, span: length?.span ?? null },
  );
}
