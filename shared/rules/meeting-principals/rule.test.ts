import { meeting } from '../meeting-card/testing/meeting.ts';
import { finds, passes, ruleTable } from '../testing/index.ts';
import { meetingPrincipals } from './rule.ts';

const called = (by: string, people: string, rest = '') =>
  meeting(`${by}定于2026年3月12日14:30—16:00在县会议中心主持召开会议。\n参会人员：${people}。\n${rest}`.trim());

ruleTable(
  meetingPrincipals,
  {},
  {
    副县长要求乡镇长参加: [called('副县长周明远', '各乡镇乡镇长'), finds('asked', { quote: '各乡镇乡镇长' })],
    副县长要求部门主要负责人参加: [called('副县长周明远', '县直有关部门主要负责人'), finds('asked')],
    几类人合成一条: [
      called('受县长委托，副县长周明远', '各乡镇党委书记；县水利局分管负责同志；县直有关单位主要负责人'),
      finds('asked', { quote: '各乡镇党委书记；县直有关单位主要负责人' }),
    ],
    县长召集的会议: [called('县长张志远', '各乡镇主要负责同志'), passes()],
    副县长只要求分管负责同志: [called('副县长周明远', '各乡镇分管负责同志'), passes({ asked: 0 })],
    点名的分管部门: [called('副县长周明远', '县农业农村局、县水利局主要负责同志'), passes({ asked: 0 })],
    看不出谁召集: [meeting('定于3月12日9:00—10:00召开会议。请各乡镇主要负责同志参加。'), passes({ asked: 1 })],
    经县长同意: [
      called('副县长周明远', '各乡镇主要负责同志', '经县长同意，请各乡镇主要负责同志安排好工作。'),
      passes({ agreed: true }),
    ],
    应急调度会: [
      meeting('副县长周明远定于今日20:00主持召开调度会。请各乡镇主要负责同志参加。', {
        title: '关于召开强降雨应对紧急调度会的通知',
      }),
      passes({ asked: 1 }),
    ],
  },
);
