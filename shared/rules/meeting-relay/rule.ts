import { defineCueRule } from '../cue-rule.ts';
import { isMeetingNotice } from '../meeting-card/index.ts';

const gap = (most: number) => `[^，。；！？\\n]{0,${most}}`;
const passOn = '(?:传达|动员|部署|贯彻)';

/**
 * 以会议贯彻会议: meetings held only to pass on what another meeting or document said, level by level or overnight.
 * @source 《关于解决形式主义突出问题为基层减负的通知》(2019) (防止层层开会); 《整治形式主义为基层减负若干规定》(2024) 2
 */
export const meetingRelay = defineCueRule({
  id: 'meeting/relay',
  cues: [
    {
      code: 'layers',
      pattern: /(?:层层|逐级|逐层|级级)(?:组织|抓好|做好|及时)?(?:召开|开好|开会|传达|动员(?!部署方案))/gu,
    },
    {
      code: 'layers',
      pattern: new RegExp(`(?:相继|先后|陆续|分别|依次)(?:组织)?召开${gap(10)}${passOn}${gap(4)}会`, 'gu'),
    },
    {
      code: 'overnight',
      pattern: new RegExp(
        `(?:当晚|当天|当日|连夜|次日|第一时间)(?:上午|下午|晚上)?(?:就|即|要|应|须|组织)?召开${gap(16)}会`,
        'gu',
      ),
    },
    { code: 'overnight', pattern: new RegExp(`(?:当晚|当天|当日|连夜)${gap(6)}(?:传达|贯彻)`, 'gu') },
    { code: 'overnight', pattern: /(?:连夜|当晚|当天)[^，。；！？\n]{0,4}(?:套会|套开|开会)/gu },
    {
      code: 'overnight',
      pattern: new RegExp(
        `(?:立即|迅速|第一时间)(?:组织)?召开[^。；！？\\n]{0,20}会[^。；！？\\n]{0,6}${passOn}`,
        'gu',
      ),
    },
    { code: 'overnight', pattern: /(?:传达|套开|贯彻|部署)[^。；！？\n]{0,30}(?=，不(?:得)?过夜)/gu },
    {
      code: 'meeting',
      pattern: new RegExp(
        `(?:召开(?!的)|开好)${gap(14)}(?:传达|贯彻(?:落实)?|动员)(?:学习)?${gap(14)}(?:会议|大会|专题会|干部会|动员会|部署会|工作会|会)`,
        'gu',
      ),
    },
    {
      code: 'meeting',
      pattern: new RegExp(
        `(?:召开(?!的)${gap(14)}会(?:议)?|专门开会|专题开会|开会)(?:，)?(?:进行|认真|及时|专题|原原本本|原汁原味)?(?:传达|学习传达|贯彻(?:落实)?)(?!情况|落实情况)`,
        'gu',
      ),
    },
    {
      code: 'meeting',
      pattern: new RegExp(`通过${gap(20)}会${gap(6)}(?:形式|方式)[^。；！？\\n]{0,24}传达`, 'gu'),
    },
    { code: 'layers', pattern: /作[^，。；！？\n]{0,4}(?:轮|次|遍)(?:以上)?(?:的)?传达/gu },
    {
      code: 'meeting',
      pattern: new RegExp(`组织(?!的)${gap(10)}(?:大会|会议)(?:进行|认真)?(?:学习)?传达`, 'gu'),
    },
  ],
  unless: /(?:不层层|不再层层|无需层层|彻底改掉|预警|应急响应|抢险|救援|险情|灾情|突发事件|代表大会|换届)/u,
  // what such a notice calls is its own meeting
  keep: ({ text }, draft) => /层层|逐级|逐层|传达|当晚|连夜|套开/u.test(text) || !isMeetingNotice(draft),
  bearers: ['below', 'recipients', 'outside'],
});
