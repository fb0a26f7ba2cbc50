import type { Draft } from '../../contract/index.ts';
import { defineCueRule } from '../cue-rule.ts';
import type { Hit } from '../reading/index.ts';

const other =
  /(?:网红打卡|打卡点|打卡地|旅游打卡|打卡热|考场|考点|考试纪律|安保|继续教育|学分银行|会议报到|考勤|积分超市|积分兑换|积分制超市|疫苗|抗体)/u;
const score =
  '(?:积分|学时|学习时长|在线时长|时长|得分|答题率|(?:答题|学习|竞答)参与率|参学率|签到率|登录率|打卡率|有效里程|巡河里程|巡查里程|步数)';

/** Hours of a course. 高素质农民培训班不少于40学时 is how long the course is. */
const hours = /学时|学习/u;
const trainees =
  /培训班|学员|农民|农户|农机手|(?:企业|岗位|在岗|转岗|新录用)职工|工人|从业人员|护理员|护工|劳动者|求职|学徒|技能培训|技能提升|岗前|创业培训|结业|实训/u;
const officials = /党员|干部|公务员|机关|事业单位|工作人员|支部|全员|排名|排行|通报|晾晒/u;

/**
 * 打卡积分: no check-ins, points, rankings or counted hours as duties, save for security and emergencies.
 * @source 《政务移动互联网应用程序规范化管理办法》(国办函〔2026〕12号); 《关于防治“指尖上的形式主义”的若干意见》(2023)
 */
export const demandsCheckIns = defineCueRule({
  id: 'demands/check-ins',
  cues: [
    {
      pattern:
        /(?:每|早晚|上午|下午|定时|按时|坚持|实行|进行|开展|落实|须|要|必须|务必|应|通过|在)[^。；！？\n]{0,24}?打卡(?!墙|点|地|区|景|热)/gu,
      quoted: true,
    },
    { pattern: /打卡(?:签到|情况|记录|次数|率|结果|数据|任务|制度|管理|不少于|[一两三四\d])/gu, quoted: true },
    {
      pattern: /(?:扫码|定位|人脸识别|刷脸|手机|线上|平台|每[日天周]|驻村通)[^，。；！？\n]{0,10}签到/gu,
      quoted: true,
    },
    {
      pattern: new RegExp(
        `${score}[^，。；！？\\n]{0,14}(?:不少于|不低于|不得少于|不得低于|低于|达到|达不到|排名|排行|排在|名次|通报|公布|考核|排序)`,
        'gu',
      ),
    },
    {
      pattern:
        /(?:学习|网络课程|在线课程|网课)[^，。；！？\n]{0,10}(?:不少于|不低于|不得少于)\s?\d{1,3}\s?(?:个?学时|个?小时|分)/gu,
    },
    { pattern: /学时[^，。；！？\n]{0,6}(?:纳入|完成情况)|未(?:达到?|修满|完成)\s?\d{0,3}\s?学时/gu },
    { pattern: new RegExp(`(?:公布|通报|晾晒|考核)[^，。；！？\\n]{0,10}${score}`, 'gu') },
    {
      pattern:
        /(?:巡[河林田查护逻]|走访|入户)[^。；！？\n]{0,16}轨迹[^，。；！？\n]{0,14}(?:不少于|不得少于|上传|达到|考核)/gu,
    },
    { pattern: /(?:上传|提交)[^，。；！？\n]{0,6}(?:巡[河林田查护逻]|走访|入户)[^，。；！？\n]{0,4}轨迹/gu },
    { pattern: /[一每][户人次处]一签到/gu },
  ],
  unless: other,
  keep: (hit, draft) => !isCourse(hit, draft),
  bearers: ['below', 'recipients', 'outside'],
  atMost: 'should',
  emergency: 'graded',
  cause: 'check-ins',
});

/** The training of farmers, workers and the like, and nobody of an office in it. */
function isCourse({ sentence, text: words }: Hit, { document, text }: Draft): boolean {
  const around = `${document.title ?? ''}\n${text.slice(sentence.start, sentence.end)}`;
  return hours.test(words) && trainees.test(around) && !officials.test(around);
}
