import type { OrganLevel, Span } from '../../contract/index.ts';

/** When people sit together without a break longer than a meal. */
export type Session = Readonly<{
  span: Span;
  /** null: the words give no year and neither does the document */
  date: string | null;
  /** HH:MM */
  from: string | null;
  to: string | null;
  half: 'morning' | 'afternoon' | 'evening' | null;
}>;

/** How long it all takes. */
export type Length = Readonly<{
  /** null: only half days or days are said */
  minutes: number | null;
  halfDays: number | null;
  /** the last of these days, where a meeting goes over several of which no length is said; half days are the least then */
  until: string | null;
  span: Span;
}>;

export type Speech = Readonly<{
  span: Span;
  who: string;
  /** lead: a leader's speech or the main report; other: reports and statements of units */
  kind: 'lead' | 'other';
  /** how many speak */
  count: number;
  /** of each */
  minutes: number | null;
  rank: Rank | null;
  /** of all who speak here, one after the other: 县委书记、县长分别讲话 */
  ranks: readonly Rank[];
}>;

/** Whether a leader is at the head of an organ or a deputy; `party` the head of a committee. */
export type Rank = 'party' | 'head' | 'deputy';

export type Attendance = Readonly<{
  span: Span;
  raw: string;
  /** of each unit; null: the words don't tell */
  persons: number | null;
  /** units named one by one; null: a group, or none named */
  units: number | null;
  /** the words ask for the heads of their organs */
  principals: boolean;
  /** sits at a sub-venue of this level, or is of organs of this level by its words */
  level: OrganLevel | null;
}>;

/** What those who come must do besides coming. */
export type Ceremony = Readonly<{
  span: Span;
  code: 'early' | 'dress' | 'banners' | 'leave';
  /** early: so long before the beginning */
  minutes: number | null;
}>;

/** What a notice says of a meeting. */
export type MeetingCard = Readonly<{
  /** the words in the title */
  name: string;
  span: Span | null;
  /** floods, fires, rescue: called as things stand */
  emergency: boolean;
  /** calls people to watch a meeting that an organ above holds */
  watched: boolean;
  /** leaves its time or the rest to another notice: 时间另行通知, 其他事项不变 */
  elsewhere: boolean;
  /** 第一场, 第二场: meetings of their own in one notice */
  series: boolean;
  form: 'onsite' | 'video' | 'mixed' | null;
  sessions: readonly Session[];
  /** null: neither said nor to be reckoned */
  length: Length | null;
  place: string | null;
  discussion: boolean;
  agenda: readonly Span[];
  speeches: readonly Speech[];
  attendance: readonly Attendance[];
  /** how many come, said as a total */
  heads: Readonly<{ count: number; span: Span }> | null;
  /** of those who call, chair or address the meeting, the highest */
  caller: Readonly<{ rank: Rank; span: Span }> | null;
  venues: readonly Readonly<{ level: OrganLevel; span: Span }>[];
  ceremony: readonly Ceremony[];
  /** when names must be in */
  returnBy: Readonly<{ date: string; time: string | null; span: Span }> | null;
}>;
