import { z } from 'zod';
import type { Draft } from '../../contract/index.ts';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';
import type { Places } from '../facts.ts';
import { readingOf, sentenceAt } from '../reading/index.ts';

/**
 * 外地地名: a place that lies neither in the own area nor above it, and that nothing introduces (参照, 对口, 学习, 途经,
 * 交界 …): what a text copied from another office leaves behind. It counts where an organ of that place has a task, or
 * the place stands for the own area. One finding a place.
 * @source publicly criticised cases (公文抄袭留下外地地名); no instrument has it
 */
export const reuseForeignPlaces = defineRule({
  id: 'reuse/foreign-places',
  needs: ['places'],
  params: z.strictObject({ except: z.array(z.string().min(2)) }),

  check({ draft, facts: { places }, params: { except } }) {
    const found = new Map<string, RawFinding>();
    const open = places.foreign.filter(({ name }) => !except.some((word) => name.includes(word)));
    const together = placesBySentence(draft, places);
    const judged = open.map((mention) => ({ mention, doubt: doubtOf(draft, mention, places, together) }));
    // a bare name may have any reason, unless the same area was left behind elsewhere
    const areas = new Set(judged.flatMap(({ mention, doubt }) => (doubt === 'sure' ? [mention.path[1]] : [])));
    for (const { mention, doubt } of judged) {
      if (found.has(mention.name) || doubt === null || (doubt === 'bare' && !areas.has(mention.path[1]))) continue;
      found.set(mention.name, {
        at: mention.span,
        code: 'foreign',
        params: { place: mention.name, path: mention.path.join(''), own: places.own[0] ?? '' },
        cause: 'organ',
        ...(doubt === 'bare' && { atMost: 'note' as const }),
      });
    }
    return found.size > 0 ? finding(...found.values()) : pass({ places: places.foreign.length });
  },
});

type Mention = Places['foreign'][number];

/** Words that bring in another place on purpose, wherever in the sentence they stand. */
const introduces =
  /参照|比照|借鉴|取经|考察|观摩|(?:先进|成功|好|的|等地|推广|总结)(?:经验|做法|模式)|案例|对口|结对|协作|帮扶|援建|支援|共建|友好(?:城市|交流|往来|关系)|招商|交界|毗邻|接壤|相邻|邻近|边界|省际|跨[省市县区]|外[省市县地]|途经|途径|经停|经由|贯穿|转自|摘自|载于|来自|务工|返乡|外出|户籍|籍贯|出生|毕业|产自|原产|供应|购自|上游|下游|流域|流入|流出|流经|发源|事故|火灾|教训|引以为戒|举一反三|通报|曝光|案件|某[县市区镇乡]|历史|民国|刻本|[明清宋元唐]代|战役|起义|旧址|红军|参赛|参展/u;
/** Words that do so only in the clause that names the place. */
const introducesNear =
  /参考|对照|对比|对标|学习|调研|经验|做法|典型|模式|合作|签订|签约|引进|周边|来源|前往|开往|发往|赴|迁[回入出到往]|返[乡回程]|籍|采购|生产|解放|会议|发生|主办|承办|举办|举行|召开|参加|参会|周围|邻|邀请|授课|协查|捐赠|捐助|捐款|感谢|驰援|移送|移交|签发|核发|颁发|出具|函询|函告|发来|委托|驻[我本县市区]|[我本][县市区]与|与[我本][县市区]|的$/u;
/** 昆明至云溪的高速, 株洲路: the place is part of a name. */
const partOfName =
  /^(?:[—－~\-至到和、]{1,2}\p{Script=Han}{2,6})?\p{Script=Han}{0,2}(?:高速|铁路|高铁|公路|国道|省道|快速路|大道|路(?!面|段|网|口)|街(?!道)|线(?!索|上|下)|隧道|大桥|机场|航线|航班|港|火车站|客运站|大学|学院|中学|医院|银行|啤酒|大众|拉面|小吃|酒|茶|香梨|战役|会议|路线)/u;
/** Firms, universities and institutes with the name of their home. */
const firm =
  /^\p{Script=Han}{0,16}(?:公司|集团|厂|大学|学院|研究院|研究所|设计院|事务所|合作社|协会|商会|出版社|杂志社|报社|工作室|门店|酒店|宾馆|医院|饭店|会展中心|展览馆)/u;
/** An organ of that place: it gets a task here, or answers for the document. */
const organBehind =
  /^(?:人民政府|政府|党委|委(?![托派任培])|(?![的和与及等到至])[^的由向报与和及县市区、，。；（]{1,10}(?:局|委员会|办公室|中心|管委会|派出所|大队|中队|卫生院|小学|指挥部|领导小组|工作组|专班|联席会议)|财政(?=列支|承担|安排))/u;
/** The place as the area that the document is for. */
const withinBehind =
  /^(?:行政区域|辖区|范围|境内(?!外)|域内|县域|市域|全[县市区]|各(?:级|乡镇|镇|街道|村|行政村|社区|县|区|部门|单位)|城乡|农村(?!商业|信用)|实际(?!上|控制)|打造[成为]|建设成|建成|经济社会|高质量发展|现代化|新篇章|[^，。；的]{0,6}责任人)/u;
/** Said of the own area just before: 本县各乡镇特别是… */
const ownBefore =
  /(?:(?:本|我|全)[市县区州镇乡](?:各乡镇)?|各(?:乡镇|镇|街道))(?:、|，)?(?:特别是|尤其是|包括|含|如)(?:\p{Script=Han}{1,5}[乡镇]、){0,6}$/u;
const siteBefore = /(?:建设|项目|实施|施工|选址)(?:地点|地址|位置)?(?:：|位于|在|为)$/u;
/** Names of districts that are words for a part of any town. */
const anyTown = /^(?:老|新|古|主|旧|中心|核心|城)?城[区关中](?:区|镇)?$|^(?:市中|市|郊|矿|林)区$/u;
/** As many places in one sentence are a list of places. */
const LIST = 3;

/** The foreign places of each sentence, by its start. */
type Together = ReadonlyMap<number, ReadonlySet<string>>;

function placesBySentence(draft: Draft, { foreign }: Places): Together {
  const reading = readingOf(draft);
  const all = new Map<number, Set<string>>();
  for (const { span, path } of foreign) {
    const sentence = sentenceAt(reading, span[0]);
    if (!sentence || span[1] > sentence.end) continue;
    const beside = all.get(sentence.start) ?? new Set<string>();
    all.set(sentence.start, beside.add(path.join('')));
  }
  return all;
}

/** Whether the name was left behind, for sure or perhaps; null: it has its reason to be there. */
function doubtOf(draft: Draft, mention: Mention, { own }: Places, together: Together): 'sure' | 'bare' | null {
  const reading = readingOf(draft);
  const { masked, text } = reading;
  const [from, to] = mention.span;
  const sentence = sentenceAt(reading, from);
  // quoted words and titles are blank
  if (!sentence || masked.slice(from, to) !== text.slice(from, to)) return null;
  if (anyTown.test(mention.name) || (draft.document.title ?? '').includes(mention.name)) return null;
  const whole = masked.slice(sentence.start, sentence.end);
  const after = masked.slice(to, Math.min(sentence.end, to + 24));
  if (introduces.test(whole) || partOfName.test(after) || firm.test(after)) return null;
  const clause = clauseAround(masked, sentence.start, sentence.end, from, to);
  if (introducesNear.test(clause)) return null;
  if (mention.level === 'township' && followsOwn(masked.slice(sentence.start, from), own)) return null;
  if ((together.get(sentence.start)?.size ?? 0) >= LIST) return null;
  const before = masked.slice(Math.max(sentence.start, from - 30), from);
  const isSure =
    organBehind.test(after) || withinBehind.test(after) || siteBefore.test(before) || ownBefore.test(before);
  // without its 市 or 县 a name may be that of a thing
  return isSure ? 'sure' : /[市县区旗州盟镇乡]$|街道$/u.test(mention.name) ? 'bare' : null;
}

/** From the comma before the place to the one behind it. */
function clauseAround(text: string, start: number, end: number, from: number, to: number): string {
  const before = text.slice(start, from);
  const after = text.slice(to, end);
  const begin = Math.max(before.lastIndexOf('，'), before.lastIndexOf('：')) + 1;
  const stop = after.search(/[，：]/u);
  return before.slice(begin) + after.slice(0, stop < 0 ? after.length : stop);
}

/** 云溪县石桥镇、白沙乡: townships in a row that begins with the own area. */
function followsOwn(before: string, own: readonly string[]): boolean {
  return own.some((name) => {
    const at = before.lastIndexOf(name);
    return at >= 0 && /^(?:\p{Script=Han}{1,6}(?:乡|镇|街道)、){0,12}$/u.test(before.slice(at + name.length));
  });
}
