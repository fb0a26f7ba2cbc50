import { defineCueRule } from '../cue-rule.ts';

const sure = '(?:确保|务必|必须|一律|都要|均要|都须)';
const above = '(?:省|市|上级|国家|中央|省里|市里|县里|全市|全省)';

/** 百分之百、万无一失、层层加码: goals that nobody can keep, and more or sooner than the level above asks. */
export const demandsOverreach = defineCueRule({
  id: 'demands/overreach',
  cues: [
    { pattern: /万无一失|绝对不(?:能|得|许)?(?:发生|出)|不发生(?:一起|任何)|不得发生任何/gu, code: 'absolute' },
    { pattern: new RegExp(`${sure}[^，。；！？\\n]{0,10}(?:100[%％]|百分之百|百分百)`, 'gu'), code: 'absolute' },
    { pattern: /(?:确保|保证)\s?(?:100[%％]|百分之百)/gu, code: 'absolute' },
    {
      pattern:
        /(?:满意|化解|整改|达标|合格|知晓|好评|销号|办结)[率度](?:都|均)?(?:要|须|必须|应)?达到?\s?(?:100[%％]|百分之百)/gu,
      code: 'absolute',
    },
    { pattern: /零[\p{Script=Han}]{2}[”“、，]{1,3}零[\p{Script=Han}]{2}/gu, code: 'absolute', quoted: true },
    {
      pattern: /[绝决]不(?:允许|能)?(?:发生|出现)任何|不漏[一\p{Script=Han}]{1,2}[、，][^，。；！？\n]{0,2}不漏/gu,
      code: 'absolute',
    },
    {
      pattern:
        /(?:无死角|无盲区|全人群覆盖|全员覆盖|全人员覆盖)|一[\p{Script=Han}]{1,3}都?(?:不能|不得)(?:少|漏|差|掉队|遗漏|见|冒)/gu,
      code: 'absolute',
    },
    { pattern: /(?:确保|务必|必须)[^，。；！？\n]{0,12}(?:全覆盖|零容忍)/gu, code: 'absolute' },
    {
      pattern: new RegExp(
        `[比较在]${above}[^，。；！？\\n]{0,12}(?:提前|提高|加码|缩短|再提|高出|多)[^，。；！？\\n]{0,8}(?:天|日|月|周|百分点|倍|个)`,
        'gu',
      ),
      code: 'stacked',
    },
    {
      pattern: /自我加压|自加压力|(?<!不)高于(?:全市|全省|市级|省级|上级)(?:平均|标准|要求|[，、。])/gu,
      code: 'stacked',
    },
    {
      pattern: new RegExp(
        `${above}[^，。；！？\\n]{0,8}(?:要求|明确|下达|规定|任务|定)[^。；！？\\n]{0,40}我[县市区镇乡][^。；！？\\n]{0,10}(?:调整为|不少于|(?:要求|必须|提前|按|确保)[^，。；！？\\n]{0,6}(?:\\d|年底|月底|旬))`,
        'gu',
      ),
      code: 'stacked',
    },
    {
      pattern: /下达[^。；！？\n]{0,40}按[\d.]{1,4}倍[^，。；！？\n]{0,6}(?:分解|落实|下达)/gu,
      code: 'stacked',
    },
    {
      pattern:
        /(?:(?<!已)实现|做到|(?<![主重需])要|须|确保)[^。；！？\n]{0,26}(?:满意|化解|整改|达标|合格|知晓|好评|销号|办结)[率度]达?到?\s?(?:100[%％]|百分之百)/gu,
      code: 'absolute',
    },
    { pattern: /全覆盖[、，][^，。；！？\n]{0,8}零(?:遗漏|死角|盲区)/gu, code: 'absolute' },
    {
      pattern:
        /(?:省|市|上级|国家)[^，。；！？\n]{0,6}(?:标准|目标|任务|要求)[^，。；！？\n]{0,6}再(?:加码|提高|拔高|上浮)[^，。；！？\n]{0,6}(?:\d|百分|成)/gu,
      code: 'stacked',
    },
  ],
  unless: /(?:防疫|紧急免疫|疫点|汛情|险情|转移|较上年|同比|已达|义务教育)/u,
  lawful: 'pass',
  emergency: 'note',
  bearers: ['below', 'recipients', 'own', 'outside'],
});
