import { defineCueRule } from '../cue-rule.ts';

const low = '(?:乡镇|各镇办|乡（镇）|镇（街道?）|各镇|村（居）|镇街|街道|(?<![农乡])村|社区|居委会|村委会|村级组织)';

/**
 * 属地责任: what a department is there for put on townships, streets and villages, without the list of duties that
 * would say so. A duty that a law gives them, or a named item of the list, is none.
 * @source 整治形式主义为基层减负若干规定 (2024) §6; reference §7.6
 */
export const demandsTerritorial = defineCueRule({
  id: 'demands/territorial',
  cues: [
    {
      pattern:
        /(?:压紧|压实|夯实|扛牢|扛起|履行|落实|强化|承担)[^，。；！？\n]{0,8}(?:属地|守土)[^，。；！？\n]{0,8}责/gu,
    },
    { pattern: /属地[^，。；！？\n]{0,24}(?:负总责|负主责|兜底|负责到底|负首责)/gu },
    {
      pattern: new RegExp(
        `${low}[^，。；！？\\n]{0,24}(?:负总责|负全责|负主责|负主体责任|负首要责任|第一责任人|责任主体|承担[^，。；！？\\n]{0,14}(?:主体|首要|日常|监管|管理|管控|安全|排查|稳控)[^，。；！？\\n]{0,4}(?:责任|任务)|兜底|负责到底|包干到底)`,
        'gu',
      ),
    },
    {
      pattern: new RegExp(
        `(?:所在地|属地|户籍地|户籍所在地|当地|所在|沿线|辖区|事发地|居住地)的?${low}[^，。；！？\\n]{0,16}(?:负责|承担|牵头|包干|化解|消化|解决|处置|拆除|看护|整改|垫付|落实|取缔|稳控)`,
        'gu',
      ),
    },
    { pattern: new RegExp(`${low}[^。；！？\\n]{0,40}(?:兜底|兜住|负责到底|先行垫付|包干到底)`, 'gu') },
    { pattern: /(?:责任|任务)[^，。；！？\n]{0,3}落实到(?:每个?|各)(?:行政)?(?:村|社区|网格)/gu },
    {
      pattern:
        /(?:责任|任务)[^，。；！？\n]{0,8}(?:分解|下沉|延伸|下压)[^，。；！？\n]{0,4}[到至][^，。；！？\n]{0,6}(?:乡镇|街道|(?<![农乡])村|社区|网格|农?户|组|人)/gu,
    },
    {
      pattern:
        /谁的(?:孩子|地盘|辖区)[^，。；！？\n]{0,4}谁(?:抱|管|负责)|哪个?(?:乡镇|街道|村)[^。；！？\n]{0,16}(?:追究|问责)哪个?(?:乡镇|街道|村)/gu,
    },
  ],
  unless:
    /(?:履职(?:事项)?清单|责任清单|清单第|清单之外|配合履职|组织法|行政首长负责|不承担|厘清|信访工作条例|经费由|县级财政负责)/u,
  bearers: ['below', 'recipients', 'outside'],
  lawful: 'pass',
  emergency: 'note',
});
