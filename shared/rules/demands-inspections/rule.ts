import { defineCueRule } from '../cue-rule.ts';

const check = '(?:督查|督导|督办检查|检查|抽查|暗访|明察暗访|明查暗访|核查|巡查|回头看|实地考核)';
const often = '(?:每[日天周旬月季]|每个?季度|月月|周周|不定期|定期)';
/** no word of the stronger cues follows */
const onlySo = '(?![^。；！？\\n]{0,60}(?:全覆盖|逐一|逐村|逐校|每[日天周旬月季]))';
const organs =
  /(?:乡镇|镇街|街道|(?<![农乡])村|社区|学校|各校|中小学|幼儿园|机构|站所|基层|各单位|各部门|各地|各县|各市|各区|各级|点位|下乡)/u;

/**
 * 督查检查: covering everyone, so many times, every week; and what makes ready for it (迎检). An inspection with its
 * item in the year's plan, law enforcement and audits are left alone.
 * @source 整治形式主义为基层减负若干规定 (2024) §3: by yearly plan, kept on file; reference §7.5
 */
export const demandsInspections = defineCueRule({
  id: 'demands/inspections',
  cues: [
    {
      pattern: /迎[检评查审验](?!负担|春|接|问|阅|客)|迎接[^，。；！？\n]{0,8}(?:检查|督查|督导|验收|考核)/gu,
      code: 'prepare',
    },
    { pattern: /检查组[^。；！？\n]{0,30}(?:佐证资料|佐证材料|汇报点|迎检)/gu, code: 'prepare' },
    {
      pattern: new RegExp(
        `${check}[^，。；！？\\n]{0,12}(?:全覆盖|不少于|不低于|至少|覆盖所有|一遍|${often}不)[^，。；！？\\n]{0,8}`,
        'gu',
      ),
      code: 'wide',
    },
    {
      pattern: new RegExp(`(?:全覆盖|逐一|逐村|逐校|地毯式|拉网式|起底式)[^，。；！？\\n]{0,8}${check}`, 'gu'),
      code: 'wide',
    },
    {
      pattern: new RegExp(`${check}[^。；！？\\n]{0,40}(?:全覆盖|覆盖所有|每乡镇至少|每村至少|不低于|不少于)`, 'gu'),
      code: 'wide',
    },
    { pattern: new RegExp(`${often}[^，。；！？\\n]{0,22}(?:督查|督导|暗访|明察暗访|实地考核)`, 'gu'), code: 'often' },
    {
      pattern: new RegExp(
        `${often}[^，。；！？\\n]{0,8}(?:[对到赴]|深入)[^，。；！？\\n]{0,8}(?:乡镇|街道|(?<![农乡])村|社区|学校|单位|部门|站所)[^，。；！？\\n]{0,14}${check}`,
        'gu',
      ),
      code: 'often',
    },
    {
      pattern: new RegExp(
        `${often}派出[^。；！？\\n]{0,16}${check}|每[乡镇村校][^，。；！？\\n]{0,6}(?:抽查|检查|暗访)`,
        'gu',
      ),
      code: 'often',
    },
    { pattern: new RegExp(`${check}次数`, 'gu'), code: 'often' },
    { pattern: /(?:月月|周周|天天)有?(?:督查|督导|检查)/gu, code: 'often' },
    { pattern: /[二两三四五六\d]轮(?:督查|督导|检查|抽查|暗访)/gu, code: 'often' },
    {
      pattern: new RegExp(
        `${onlySo}(?:成立|组成|组建|派出)[^，。；！？\\n]{0,10}${check}(?:小?组|专班)[^。；！？\\n]{0,24}(?:乡镇|街道|(?<![农乡])村|社区|学校|中小学|单位)`,
        'gu',
      ),
      code: 'teams',
      atMost: 'note',
    },
    {
      pattern: new RegExp(
        `${onlySo}对[^，。；！？\\n]{0,6}(?:各地|各县|各市|各区|各镇|乡镇|街道|(?<![农乡])村|社区|学校|单位|部门)[^，。；！？\\n]{0,20}(?:开展|组织|进行)[^，。；！？\\n]{0,8}(?:督查|督导|暗访|抽查|全面检查)`,
        'gu',
      ),
      code: 'teams',
      atMost: 'note',
    },
    {
      pattern:
        /(?:不少于|不低于|至少)[^，。；！？\n]{0,4}(?:轮次?|次)[^，。；！？\n]{0,6}(?:督查|督导|检查|抽查|暗访)|(?:检查|抽查|督查|督导)(?:面|覆盖率)[^，。；！？\n]{0,6}(?:100|百分之百)/gu,
      code: 'wide',
    },
  ],
  unless:
    /(?:依法|执法|监督抽查|监督检查|计划编号|督查检查考核计划|列入[^，。；]{0,12}计划|原则上每|不超过|不多于|综合查一次|双随机|审计|隐患排查治理|应急)/u,
  bearers: ['below', 'recipients', 'outside'],
  keep({ sentence, span, bearer }, { text }) {
    const whole = text.slice(sentence.start, sentence.end).trimStart();
    return (
      (organs.test(whole) || /督查|督导|暗访/u.test(text.slice(...span))) &&
      (bearer !== 'outside' || /^各?(?:乡镇|街道|(?<![农乡])村|社区|单位)/u.test(whole))
    );
  },
  emergency: 'note',
});
