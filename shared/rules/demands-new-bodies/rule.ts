import type { Draft } from '../../contract/index.ts';
import { defineCueRule } from '../cue-rule.ts';
import type { Hit } from '../reading/index.ts';

const found = '(?<!依法)(?:成立|设立|组建|建立健全|建立|增设|专设|设置)(?!的)';
const body =
  '(?:领导小组|工作专班|专班|指挥部|领导机构|工作机构|工作组|办公室|工作站|服务站|实践站|指导站|工作室|委员会|理事会|协会|宣讲队|分队|服务队|消防队|突击队|驿站|机构(?=[，。、；）并]))(?!改革|编制|人员|负责|[^，。；！？\\n]{0,2}(?:制度|机制))';
const low = '(?:乡镇|镇街|街道|(?<![农乡])村|社区|网格|学校)';
const below = new RegExp(low, 'u');
const collective = /(?:各|每个?|相应|同步|比照|参照|对口|均)[^，。；！？\n]{0,8}/u;

/**
 * 专班、领导小组、挂牌: bodies and signs that a document asks for below. A body that one named organ sets up for itself
 * is its own affair.
 * @source 关于推进基层整合审批服务执法力量的实施意见 (2019) 五: no matching bodies, no signs in villages; reference §7.1, §7.6
 */
export const demandsNewBodies = defineCueRule({
  id: 'demands/new-bodies',
  atMost: 'should',
  cues: [
    {
      pattern:
        /(?:加挂|统一挂|悬挂|增挂|挂出|挂起)[^，。；！？\n]{0,30}(?:牌子|标识牌|门牌|牌(?=，|。|、|；))|统一(?:规范)?挂牌|挂牌[成设]立|(?:牌子|制度|展板|牌匾)[^，。；！？\n]{0,6}上墙/gu,
      code: 'signs',
    },
    { pattern: /(?:门头|标识|牌子|牌匾)[^。；！？\n]{0,24}(?:制作悬挂|负责悬挂|统一设计)/gu, code: 'signs' },
    {
      pattern: new RegExp(`${low}[^。；！？\\n]{0,30}?${found}[^，。；！？\\n]{0,26}?${body}`, 'gu'),
      code: 'villages',
      quoted: true,
    },
    { pattern: new RegExp(`${found}[^，。；！？\\n]{0,26}?${body}`, 'gu'), atMost: 'note' },
    { pattern: /(?:专门|统一|相应|同步)(?:设立|成立|组建)/gu, atMost: 'note' },
    {
      pattern: new RegExp(`${low}[^，。；！？\\n]{0,10}健全[^，。；！？\\n]{0,6}(?:议事协调|领导|工作|组织)机构`, 'gu'),
      atMost: 'note',
    },
    { pattern: /统一制作[^，。；！？\n]{0,8}牌[^，。；！？\n]{0,4}悬挂/gu, code: 'signs' },
  ],
  bearers: ['below', 'recipients', 'outside'],
  unless:
    /(?:企业(?:应|要|须|内部)|公司|用人单位|经营单位|可(?:根据|结合|视|依托)|应当(?:设立|设置|建立|成立)|组织法|业主大会|业主委员会|家长委员会|膳食委员会|摘牌|摘除|撤销|清理|不单设|已成立|已设立|(?:统计法|普查条例)[^。；]{0,40}普查|精简|鼓励)/u,
  keep: isAskedBelow,
  emergency: 'note',
});

/** Said to townships and villages, or to each of several; the weaker one is told apart by its level elsewhere. */
function isAskedBelow({ sentence, span, text }: Hit, draft: Draft): boolean {
  const before = draft.text.slice(sentence.start, span[0]);
  return below.test(before + text) || collective.test(before);
}
