import type { Draft, Span } from '../../contract/index.ts';
import { findHits, readingOf } from '../reading/index.ts';
import type { Ceremony, MeetingCard } from './card.ts';
import { isMeetingNotice } from './is-notice.ts';
import { lengthOf } from './length.ts';
import { attendanceOf, headsOf } from './people.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { callerOf, speechesOf } from './speeches.ts';
import { venuesOf } from './venues.ts';
import { sessionsOf } from './when.ts';

export type { Attendance, Ceremony, Length, MeetingCard, Rank, Session, Speech } from './card.ts';
export { type Heads, headCountOf } from './heads.ts';
export { isMeetingNotice } from './is-notice.ts';
export { minutesOf } from './length.ts';

const known = new WeakMap<Draft, MeetingCard | null>();

/** What the notice says of its meeting, worked out once a draft; null: it calls nobody to one. */
export function meetingCardOf(draft: Draft): MeetingCard | null {
  const before = known.get(draft);
  if (before !== undefined) return before;
  const fresh = isMeetingNotice(draft) ? read(draft) : null;
  known.set(draft, fresh);
  return fresh;
}

function read(draft: Draft): MeetingCard {
  const pieces = piecesOf(draft);
  const sessions = sessionsOf(draft, pieces);
  const speeches = speechesOf(draft, pieces);
  const title = draft.document.title ?? '';
  return {
    name: nameIn(title),
    span: draft.document.spans.title ?? null,
    emergency:
      draft.document.urgency !== null ||
      /应急(?!管理|局|预案|演练|体系|能力|广播|救护)|紧急|抢险|救灾|疫情|抗震|台风|扑救|险情|强降雨|暴雨|洪水/u.test(
        title,
      ),
    watched: /收听|收看/u.test(title),
    elsewhere: findHits(draft, /(?:时间|会期|事项|安排|地点)[^。；\n]{0,14}(?:另行通知|另行告知|不变)/gu).length > 0,
    series: findHits(draft, /第[一二三四五六七八九十\d]{1,2}(?:场|批|片区)[：:，（(]?/gu).length > 1,
    form: formOf(draft, pieces),
    sessions,
    length: lengthOf(draft, pieces, sessions),
    place: placeOf(draft, pieces),
    discussion: findHits(draft, /分组(?:讨论|审议|座谈|交流)/gu).some(({ frame }) => frame === 'plain'),
    agenda: agendaOf(draft, pieces),
    speeches,
    attendance: attendanceOf(draft, pieces),
    heads: headsOf(draft, pieces),
    caller: callerOf(draft, pieces, speeches),
    venues: venuesOf(draft),
    ceremony: ceremonyOf(draft, sessions[0]?.from ?? null),
    returnBy: returnByOf(draft, pieces),
  };
}

function nameIn(title: string): string {
  return (
    /(?:召开|举行|举办|收听收看|收看|参加|调整)(?<name>[^，。；《》]{2,60}?会(?:议)?)(?=的|有关|时间|$)/u.exec(title)
      ?.groups?.name ?? title
  );
}

function formOf(draft: Draft, pieces: readonly Piece[]): MeetingCard['form'] {
  const { masked } = readingOf(draft);
  const title = draft.document.title ?? '';
  const words = pieces
    .filter(({ labels }) => !labels.has('people'))
    .map(({ start, end }) => masked.slice(start, end))
    .join('\n');
  const isVideo =
    /视频|电视|线上|网络会议|腾讯会议/u.test(title) ||
    /(?:视频|电视电话|电视|网络)(?:调度)?会(?!议室|议系统)|(?:视频|线上|网络)(?:会议)?(?:的)?(?:形式|方式)|腾讯会议|线上(?:会议)?召开|设(?:立|置)?分会场|视频分会场/u.test(
      words,
    );
  const isOnsite = /现场(?!直播)[^，。；]{0,8}会/u.test(title) || /线下|现场(?:会议)?(?:与|和|\+|＋)视频/u.test(words);
  if (isVideo) return isOnsite ? 'mixed' : 'video';
  return isOnsite ? 'onsite' : null;
}

function placeOf(draft: Draft, pieces: readonly Piece[]): string | null {
  const labelled = pieces.find(({ labels }) => labels.has('where') && !labels.has('when'));
  if (labelled)
    return draft.text
      .slice(labelled.start, labelled.end)
      .replace(/[。；]\s{0,4}$/u, '')
      .trim();
  const { masked, text } = readingOf(draft);
  for (const { start, end } of pieces) {
    const match = /在(?<place>[^，。；\n]{2,30}?)(?:召开|举行)/du.exec(masked.slice(start, end));
    const [from, to] = match?.indices?.groups?.place ?? [0, 0];
    if (to > from) return text.slice(start + from, start + to);
  }
  return null;
}

/** Points of the agenda; without numbers each sentence is one. */
function agendaOf(draft: Draft, pieces: readonly Piece[]): Span[] {
  return pieces
    .filter(
      ({ labels, start, end }) =>
        labels.has('agenda') &&
        !/^\s*(?:(?:会议|大会)(?:由|将|以)|请|参会人员|因故)|^\s*$/u.test(draft.text.slice(start, end)),
    )
    .map(({ start, end }): Span => [start, end]);
}

const early =
  /(?:提前|会前|提早|前)\s?(?<n>\d{1,3}|[一二三]?十五?|半)\s?(?:个)?(?<unit>分钟|小时)[^，。；\n]{0,12}?(?:入场|入席|到会|到场|到位|进场|入会|就座|就坐|签到|到达|会场)/gu;
/** 8:20前入场, with the beginning at 9:00 */
const byClock =
  /(?<hour>\d{1,2})(?:[:：]|[点时](?=\d))(?<minute>\d{2})分?(?:以|之)?前[^，。；\n]{0,12}?(?:入场|入席|到会|到场|进场|入会|就座|就坐|签到|到达)/gu;
const dress =
  /(?<!不|不要求|无需)(?:统一(?:着|穿)[^，。；、\n]{1,8}|[着穿](?!装|重|力|眼|手|实|急)[^，。；、\n]{0,6}(?:装|衬衫|衬衣|制服|服|套裙|夹克|夹克衫|白大褂)|打领带|佩戴(?!安全帽|口罩|工作证|代表证)[^，。；、\n]{0,6}(?:绶带|徽章|领带|胸花))/gu;
const banners =
  /(?<!不|不得|严禁)(?:悬挂|制作|张贴|拉起|设置|摆放|布置|插)[^，。；\n]{0,10}(?:横幅|标语|展板|背景板|彩旗|气球|拱门|鲜花|红毯)|列队(?:入场|迎|进场)|组织彩排|起立鼓掌|\d{1,3}人方队/gu;
const leave =
  /(?:(?:一律|原则上|均|概)?(?:不得|不准|不允许|不能)(?:请假|缺席|替会|代会|顶会|由他人代替)|一律不(?:准|得)(?:请假|替会|代会)|请假[^。；\n]{0,14}不予批准|向[^，。；\n]{0,4}(?:书记|县长|市长|主要领导)(?:本人|书面)请假|(?:签到|到会|参会|出勤)(?:情况|率)[^，。；\n]{0,8}(?:通报|考核))/gu;

function ceremonyOf(draft: Draft, from: string | null): Ceremony[] {
  const plain = (pattern: RegExp) =>
    findHits(draft, pattern).filter(
      ({ frame, text }) =>
        frame === 'plain' || (frame === 'forbidden' && /^(?:一律|原则上|均|概)?(?:不|签到)/u.test(text)),
    );
  return [
    ...plain(early).map(({ span, groups }): Ceremony => ({ span, code: 'early', minutes: beforehand(groups) })),
    ...plain(byClock).flatMap(({ span, groups }): Ceremony[] => {
      const minutes = minutesAhead(groups, from);
      return minutes === null ? [] : [{ span, code: 'early', minutes }];
    }),
    ...plain(dress).map(({ span }): Ceremony => ({ span, code: 'dress', minutes: null })),
    ...plain(banners).map(({ span }): Ceremony => ({ span, code: 'banners', minutes: null })),
    ...plain(leave).map(({ span }): Ceremony => ({ span, code: 'leave', minutes: null })),
  ];
}

/** The same half of the day is meant where the hour alone would say another: 2:20 for a meeting at 14:30. */
function minutesAhead(
  { hour, minute }: Readonly<Record<string, string | undefined>>,
  from: string | null,
): number | null {
  if (from === null) return null;
  const [beginHour = 0, beginMinute = 0] = from.split(':').map(Number);
  const ahead = (beginHour * 60 + beginMinute - Number(hour) * 60 - Number(minute)) % 720;
  return ahead > 0 && ahead <= 120 ? ahead : null;
}

function beforehand({ n = '', unit }: Readonly<Record<string, string | undefined>>): number {
  const words: Readonly<Record<string, number>> = {
    半: 0.5,
    十: 10,
    十五: 15,
    二十: 20,
    三十: 30,
    一十: 10,
    二十五: 25,
  };
  const count = /^\d/u.test(n) ? Number(n) : (words[n] ?? 0);
  return unit === '小时' ? count * 60 : count;
}

/** The day by which names must be in, from the due times of the task card. */
function returnByOf(draft: Draft, pieces: readonly Piece[]): MeetingCard['returnBy'] {
  const { masked } = readingOf(draft);
  for (const { start, end } of pieces) {
    if (!/回执|名单|报名|参会(?:人员)?(?:信息|情况)|反馈/u.test(masked.slice(start, end))) continue;
    const due = draft.taskCard.dues.find(({ span, date }) => span[0] >= start && span[1] <= end && date !== null);
    if (due?.date) return { date: due.date, time: due.time, span: due.span };
  }
  return null;
}
