import { defineCueRule } from '../cue-rule.ts';

const gap = (most: number) => `[^，。；！？\\n]{0,${most}}`;
const over = (most: number) => `[^。；！？\\n]{0,${most}}`;
/** 会议记录, 例会的签到表, 办公会研究……的记录 */
const records =
  '(?:(?<!社|协|工|机|委员)会(?:议)?(?:[^，。；！？\\n]{0,14}的)?(?:记录(?!片|仪|在案)|纪要|签到|照片|影像|图片)(?:表|册|簿|本)?|签到(?:表|册|簿))';
const checked =
  '(?:备查|待查|备检|迎检|核验|核查|核对|比对|检查|抽查|查阅|调阅|上报|上传|报送|报至|上交|佐证|印证|送审|报(?=[^，。；！？\\n]{2,14}(?:局|办|委|部|中心|政府|办公室)))';

/**
 * 以会议记录作凭证: minutes, sign-in sheets and pictures of meetings demanded as proof that work was done.
 * @source 《整治形式主义为基层减负若干规定》(2024) 2, 3 (不得将是否开会、发文、留痕作为工作评价标准), by a summary
 */
export const meetingMinutesProof = defineCueRule({
  id: 'meeting/minutes-proof',
  cues: [
    { pattern: new RegExp(`${records}${over(22)}${checked}`, 'gu') },
    { pattern: new RegExp(`[凭以]${records}${gap(16)}(?:评分|计分|打分|认定|评价|考核)`, 'gu') },
    {
      pattern: new RegExp(
        `${records}${gap(16)}(?:作为${gap(8)}(?:依据|凭证|证明)|影印件|装订成册|不[^，。；！？\\n]{1,6}的，[^。；！？\\n]{0,12}(?:视为|扣分|不得分))`,
        'gu',
      ),
    },
    {
      pattern: new RegExp(
        `(?:检查|查阅|查看|核查|抽查|抽取|调阅|调取|提供|报送|上传|上报|提交|附上|备齐)${gap(26)}${records}`,
        'gu',
      ),
    },
    { pattern: new RegExp(`(?:没有|无|缺|未见)${records}${gap(8)}，?(?:一律)?视为`, 'gu') },
  ],
  unless:
    /(?:论证|专家|做法[^。]{0,8}(?:停用|停止|叫停|废止)|董事会|监事会|股东|评标|评审|听证|审计|庭审|仲裁|合议|村民会议|业主大会|选举|归档|档案馆|曾(?:经)?要求|条款[^。]{0,10}删|被[^，。]{0,6}(?:通报|批评|曝光|约谈))/u,
  bearers: ['below', 'recipients', 'outside'],
  cause: 'traces',
});
