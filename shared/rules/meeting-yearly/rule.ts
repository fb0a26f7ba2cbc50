import { z } from 'zod';
import { defineRule, finding, pass, skip } from '../define-rule.ts';
import type { Issuing } from '../facts.ts';
import { meetingCardOf } from '../meeting-card/index.ts';

/**
 * 系统综合性工作会议: one a year as a rule. A second one is told by an earlier notice of the year's books, of the same
 * series, for the work meeting of the same system.
 * @source 《整治形式主义为基层减负若干规定》(2024) 2 (系统综合性工作会议一般每年不超过1次)
 */
export const meetingYearly = defineRule({
  id: 'meeting/yearly',
  needs: ['issuing'],
  params: z.strictObject({ limit: z.int().positive() }),

  check({ draft, facts: { issuing }, params: { limit } }) {
    const card = meetingCardOf(draft);
    const meeting = card && !card.watched ? workMeetingIn(draft.document.title) : null;
    if (!meeting) return pass({ applies: false });
    if (!issuing.series) return skip('no-series');
    const before = heldBefore(issuing, issuing.series.name, meeting);
    const [latest] = before.toReversed();
    const count = before.length + 1;
    if (!latest || count <= limit) return pass({ count, limit });
    const { title, issuedOn } = latest;
    return finding({ at: card?.span ?? null, code: 'again', params: { count, limit, title, day: issuedOn } });
  },
});

type WorkMeeting = Readonly<{ system: string; area: string; year: string | null }>;

function heldBefore({ issued }: Issuing, series: string, meeting: WorkMeeting) {
  return issued.flatMap(({ title, issuedOn, series: of, voided, itself }) => {
    if (title === null || voided || itself === true || of !== series) return [];
    const other = workMeetingIn(title);
    return other && isSame(other, meeting) ? [{ title, issuedOn }] : [];
  });
}

/** Those of two years by their titles are one a year, though both were called in the same. */
function isSame(one: WorkMeeting, other: WorkMeeting): boolean {
  const isOfOtherYear = one.year !== null && other.year !== null && one.year !== other.year;
  return one.system === other.system && one.area === other.area && !isOfOtherYear;
}

/** Fields of work that have organs of their own at every level; 安全生产, 防汛 and the like are matters, not systems. */
const systems =
  '教育体育|教育|卫生健康|医疗保障|医保|农业农村|水利|林业|自然资源|生态环境|住房和?城乡建设|住建|交通运输|商务|文化和?旅游|文旅|民政|司法行政|财政|税务|审计|统计|人力资源和?社会保障|人社|应急管理|市场监管|市场监督管理|公安|发展和?改革|发改|工业和?信息化|科技|组织|宣传思想文化|宣传|统战|政法|机关事务|档案|退役军人事务|政务服务|国资监管|气象|体育|民族宗教|城市管理|机构编制|老干部|信访|供销|残联|工会|妇联';
const called = new RegExp(
  `召开(?:(?<before>20\\d{2})年度?)?(?<area>全[省市县区州盟旗镇乡])(?:(?<behind>20\\d{2})年度?)?(?<system>${systems})(?:系统)?(?:年度|年中|半年|年终)?工作(?:视频|电视电话)?会议?(?:暨[^，。；]{2,20}会议?)?(?:有关事项|有关事宜)?的通知$`,
  'u',
);
const changed = /调整|延期|推迟|补充|预备|改期|取消|更正|变更|再次/u;

/** The work meeting of a whole system that a notice calls, by its title. */
function workMeetingIn(title: string | null): WorkMeeting | null {
  const plain = (title ?? '').replace(/\s/gu, '');
  const found = changed.test(plain) ? undefined : called.exec(plain)?.groups;
  if (!found?.system || !found.area) return null;
  return { system: found.system, area: found.area, year: found.before ?? found.behind ?? null };
}
