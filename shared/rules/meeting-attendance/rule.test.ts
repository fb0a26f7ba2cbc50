import { meeting } from '../meeting-card/testing/meeting.ts';
import { finds, passes, recipientFacts, ruleTable, skips } from '../testing/index.ts';
import { meetingAttendance } from './rule.ts';

const held = '定于2026年3月12日14:30—16:00在县会议中心召开会议。';
const townships = recipientFacts([{ raw: '各乡镇人民政府', units: 120, level: 'township' }]);
const none = recipientFacts([{ raw: '县政府有关部门', unresolved: ['县政府有关部门'] }]);

ruleTable(
  meetingAttendance,
  { heads: 300, departmentHeads: 150 },
  {
    写明规模三百五十人: [meeting(`${held}会议规模约350人。`), none, finds('tooMany', { count: 350, limit: 300 })],
    写明参会人员约四百人: [meeting(`${held}参会人员约400人。`), none, finds('tooMany', { count: 400, limit: 300 })],
    每个单位参会人员两名不是总数: [meeting(`${held}每个单位参会人员2人。`), none, skips('no-meeting-heads')],
    按单位数推算: [
      meeting(`${held}\n参会人员：各乡镇人民政府主要负责同志、分管负责同志、业务骨干各1名。`),
      townships,
      finds('tooMany', { count: 360, limit: 300 }),
    ],
    有一类人推算不出: [
      meeting(`${held}\n参会人员：各乡镇人民政府主要负责同志、分管负责同志、业务骨干各1名；县委办公室全体干部。`),
      townships,
      finds('atLeast', { count: 360 }),
    ],
    部门的会议另有上限: [
      meeting(`${held}共180人。`, { title: '云溪县民政局关于召开全县民政工作会议的通知', issuer: '云溪县民政局' }),
      recipientFacts([], { ownLeads: false }),
      finds('tooMany', { count: 180, limit: 150 }),
    ],
    规模以内: [meeting(`${held}会议规模约120人。`), none, passes({ heads: 120 })],
    视频会议不计: [
      meeting('定于3月12日9:00—10:00以视频形式召开会议。参会规模约600人。'),
      none,
      passes({ heads: 600, video: true }),
    ],
    点名的单位不靠机构名录: [
      meeting(`${held}\n参会人员：县农业农村局、县水利局、县人力资源和社会保障局分管负责同志。`),
      none,
      passes({ heads: 3 }),
    ],
    算不出人数: [meeting(`${held}\n参会人员：县政府有关部门负责同志。`), none, skips('no-meeting-heads')],
  },
);
