import { meeting } from '../meeting-card/testing/meeting.ts';
import { finds, notice, passes, recipientFacts, ruleTable, skips } from '../testing/index.ts';
import { meetingPersonHours } from './rule.ts';

const townships = recipientFacts([{ raw: '各乡镇人民政府', units: 20, level: 'township' }]);
const people = '参会人员：各乡镇人民政府主要负责同志、分管负责同志各1名。';
const at = (when: string) => meeting(`定于3月12日${when}召开会议。\n${people}`);

ruleTable(
  meetingPersonHours,
  { hours: 100, travel: 60 },
  {
    四十人开会两小时: [
      at('14:30—16:30'),
      townships,
      finds('many', { hours: 120, heads: 40, limit: 100 }, { atMost: 'note' }),
    ],
    写明的规模: [
      meeting('定于3月12日上午召开会议，会期半天，共60人。'),
      townships,
      finds('many', { hours: 240, heads: 60 }),
    ],
    有一类人算不出: [
      meeting(`定于3月12日14:30—17:30召开会议。\n${people.slice(0, -1)}；县委办公室全体干部。`),
      townships,
      finds('atLeast', { heads: 40, hours: 160 }),
    ],
    视频会议不算往返: [
      meeting(`定于3月12日14:30—16:30以视频形式召开会议。\n${people}`),
      townships,
      passes({ hours: 80, heads: 40 }),
    ],
    四十人开会一小时: [at('14:30—15:30'), townships, passes({ hours: 80, heads: 40 })],
    没有写时长: [at('14:30'), townships, skips('no-meeting-length')],
    算不出人数: [
      meeting('定于3月12日14:30—16:30召开会议。请有关单位负责同志参加。'),
      recipientFacts([]),
      skips('no-meeting-heads'),
    ],
    不是会议通知: [notice('请各乡镇组织60人参加演练。'), townships, passes({ meeting: false })],
  },
);
