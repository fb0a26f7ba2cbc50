import { z } from 'zod';
import type { Draft, Span } from '../../contract/index.ts';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';
import { readingOf } from '../reading/index.ts';

const verbs =
  '(?:申请|请求|增加|增设|新增|新建|建设|修建|扩建|改建|购置|购买|采购|解决|设立|成立|组建|撤销|撤并|合并|减免|调整|拨付|追加|安排|举办|召开|表彰|命名|更名|聘用|招聘|征用|划拨|出让|转让|处置|开展|确定|明确|批准|同意|落实|补助|启用|延长|选派|调配)';
const joined = new RegExp(
  `^(?<left>.{3,30}?)(?:以及|及|和|与|暨)(?<right>${verbs}(?!所需|相关|有关|配套|其|该|上述|附属).{2,30})$`,
  'u',
);
/** 新增护理专业和校园东门征地: an act on each side, the second one behind its object. */
const joinedBehind = new RegExp(
  `^(?<left>${verbs}.{2,24}?)(?:以及|及|和|与|暨)(?<right>.{2,12}(?:征地|扩容|展期|更名|搬迁|改制|招聘|采购|撤并|合并))$`,
  'u',
);
/** 防汛物资购置经费和办公用房维修经费: two sums, each with its own purpose. */
const twoSums =
  /(?:解决|申请|拨付|安排|追加).{4,16}(?:经费|资金|补助|指标|编制)(?:以及|及|和|与).{4,16}(?:经费|资金|补助|指标|编制)$/u;
/** 建立和完善, 修建及改造: two verbs with one object are one act. */
/** More acts that a title may join; taken for two matters only where the text asks for both. */
const actsMore =
  '(?:招录|招收|提高|降低|更新|引进|改造|改建|迁建|迁移|搬迁|开办|创建|核定|核销|核增|增补|豁免|变更|取消|暂停|恢复|租用|租赁|配备|配发|聘请|授予|评选|拍卖|报废|注销|修订|制定|维修|修缮|加固|安装|添置|更换|编制|筹建|兴建|拆除|续签|提拔|发放|置换|划转|出租|化解|偿还|列支)';
const nounActs =
  '(?:改扩建|扩建|改建|新建|建设|改造|迁址|搬迁|迁建|维修|修缮|加固|更新|购置|采购|招录|招聘|招考|设立|调整|选址|续签|增资|更名|扩容|征地|展期|改制|撤并|合并|报废|处置|表彰|租赁)';
const loose = [
  new RegExp(
    `^(?<left>(?:${verbs}|${actsMore}).{3,24}?)、(?<right>(?:${verbs}|${actsMore})(?!所需|相关|有关|配套|其|该|上述|附属).{3,30})$`,
    'u',
  ),
  new RegExp(
    `^(?<left>.{3,30}?)(?:以及|及|和|与|暨|并)(?<right>(?:${verbs}|${actsMore})(?!所需|相关|有关|配套|其|该|上述|附属).{2,30})$`,
    'u',
  ),
  new RegExp(
    `^(?<left>(?!申请|请求|批准|同意|解决|明确|确定|安排|落实|开展|实施)(?:${verbs}|${actsMore}).{2,24}?)(?:以及|及|和|与|暨|并)(?<right>.{2,14}${nounActs})$`,
    'u',
  ),
  new RegExp(`^(?<left>.{3,20}${nounActs})(?:以及|及|和|与|暨|并)(?<right>.{2,14}${nounActs})$`, 'u'),
];
/** 关于有关事项的请示, 关于几个问题的请示: a title without a matter. */
const vague =
  /^(?:\p{Script=Han}{0,20}(?:有关|相关|若干|几个|以下|一些|部分|(?:两|二|三|四|五|几)(?:项|个|件)))(?:工作|重要|具体)?(?:事项|事宜|问题|事情|事)$/u;
const bareVerb = /^(?:[\p{Script=Han}]{0,12}(?:人民政府|局|委员会|镇|乡|县|市|学院|大学))?\p{Script=Han}{2}$/u;
const aside = /(?:顺便|顺带|附带|一并|另外?)请示/u;
const several = /(?:两|二|三|四|五|2|3|4|5)(?:项|个|件)(?:事项|事宜|事情?|问题|工作|请求)[^，。；\n]{0,6}请示/u;
/** 以上两个事项当否: what the end counts. 以上两项资金 is one thing still. */
const counted =
  /以上(?:所述)?(?:两|二|三|四|五|几)(?:件事|个事项|项事项|个问题|事|项请示事项|[件项](?=[，,]|请|当否|妥否|是否|可否))/u;
const besides =
  /(?<=[。；！？，\s])(?:此外|另外|另(?![附行外]|有)|顺便)[^。；！？\n]{0,40}?(?:拟(?!稿)|恳请|请求|申请|请(?!示|假))[^，。；！？\n]{0,30}/u;
/** A paragraph that opens with 另 and plans something. */
const apart = /(?<=\n[ 　]{0,8})(?:此外|另外|另)，[^\n]{0,120}?(?:拟(?!稿)|申请(?!人))/u;
const alongside = /(?<=[。；！？，\s])(?:同时|并)[，,]?(?:拟(?!稿)|恳请|请求|申请)/u;
const mark =
  /(?<=^|[。；：，\s])(?:[一二三四五六七八九]、|[一二三四五六七八九]是|[（(][一二三四五六七八九1-9][）)]|[1-9][.．、])/gu;
const asking =
  /^(?:恳请|请求|申请|请(?!示|假)|拟(?!于|投资|用|由|分|采|定于|从|在|按|稿)|[^。；\n]{2,30}，(?:恳请|请求|请(?!示|假|见|审)))/u;

/**
 * 一文一事: a request that asks for two things at once. Certain where the text itself says that it asks for something
 * else as well; a title or a list alone may be one matter with two sides.
 * @source 《党政机关公文处理工作条例》15(4) (请示应当一文一事)
 */
export const formRequestMatters = defineRule({
  id: 'form/request-matters',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const { kind, title, isShell, spans } = draft.document;
    if (kind !== '请示' || isShell) return pass({ applies: false });
    const { masked } = readingOf(draft);
    const [from, to] = spans.body ?? [0, 0];
    const body = masked.slice(from, to);
    const inTitle = twoActs(title);
    const said = aside.exec(body) ?? several.exec(body);
    const atEnd = counted.exec(body);
    const inPoints = pointsThatAsk(body);
    const listed = askingItems(body);
    const other = besides.exec(body) ?? apart.exec(body);
    const place = (at: number, length: number): Span => [from + at, from + at + length];

    if (said) {
      const at = place(said.index, said[0].length);
      return finding(theFinding(draft, 'said', at, 'must'));
    }
    if (inTitle) {
      const isSure = inTitle === 'apart' && (other !== null || alongside.test(body));
      return finding(theFinding(draft, 'title', spans.title ?? null, isSure ? 'must' : 'should'));
    }
    const asksTwice = atEnd !== null || inPoints.length > 1 || paragraphsThatAsk(body) > 1;
    if (asksTwice && joinsLoosely(matterOf(title), atEnd !== null || inPoints.length > 1 || other !== null))
      return finding(theFinding(draft, 'title', spans.title ?? null, 'should'));
    if (atEnd) return finding(theFinding(draft, 'said', place(atEnd.index, atEnd[0].length), 'should'));
    const [one, next] = inPoints;
    if (one && next && vague.test(matterOf(title) ?? ''))
      return finding(theFinding(draft, 'listed', [from + one[0], from + next[1]], 'should'));
    if (listed.length > 1) {
      const [first, second] = listed as [Span, Span];
      return finding(theFinding(draft, 'listed', [from + first[0], from + second[1]], 'should'));
    }
    if (other) return finding(theFinding(draft, 'besides', place(other.index, other[0].length), 'should'));
    return pass({ applies: true });
  },
});

const longestQuote = 60;

function theFinding(draft: Draft, code: string, at: Span | null, atMost: 'must' | 'should'): RawFinding {
  const words = at ? draft.text.slice(...at).replace(/\s/gu, '') : '';
  return {
    at,
    code,
    params: { quote: words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words },
    atMost,
  };
}

/** What one thing needs isn't a second one: 举办龙舟赛和安排活动经费. */
const needs = /经费|资金|补助|预算|贷款|债券|用地|设备/u;

/**
 * 关于增加编制和建设业务用房的请示: whether the matter of the title joins two acts with an object each, and whether the
 * second may be what the first needs.
 */
function twoActs(title: string | null): 'apart' | 'perhaps' | null {
  const matter = matterOf(title);
  if (matter === null) return null;
  if (twoSums.test(matter)) return 'perhaps';
  const both = joined.exec(matter)?.groups ?? joinedBehind.exec(matter)?.groups;
  if (both === undefined || bareVerb.test(both.left ?? '')) return null;
  return needs.test(both.right ?? '') ? 'perhaps' : 'apart';
}

function matterOf(title: string | null): string | null {
  const plain = (title ?? '').replace(/\s/gu, '');
  return /关于(?<matter>[^《》]{3,80})的请示(?:[（(][^（）()]{1,12}[）)])?$/u.exec(plain)?.groups?.matter ?? null;
}

/** 拆除旧楼并新建: what 并 joins is one matter unless the text keeps them apart. */
function joinsLoosely(matter: string | null, keptApart: boolean): boolean {
  return (
    matter !== null &&
    loose.some((pattern) => {
      const both = pattern.exec(matter)?.groups;
      return (
        both !== undefined &&
        (keptApart || !matter.includes('并')) &&
        !bareVerb.test(both.left ?? '') &&
        !needs.test(both.right ?? '')
      );
    })
  );
}

/** What asks, wherever it stands in a point or paragraph; 拟 of plans told about and 妥否，请批示 don't. */
const asks =
  /(?<![草模])拟(?!于|投资|用|由|分|采|定于|从|在|按|稿|建规模)|恳请|请予|请求|申请(?!人)|请(?!示|假|你|各)[^，。；\n]{0,12}(?:支持|批准|同意|审定|解决|配发|协调|追加|列入|安排|拨付|明确|给予|予以)/u;
/** Sides of one matter: 必要性, 建设规模, 资金来源. */
const side =
  /(?:必要|可行|紧迫|重要|合理|合规)性|(?:理由|原因|依据|背景|情况|规模|内容|来源|概算|预算|投资|进度|计划|安排|目标|原则|范围|条件|现状|方式|方案|措施|意义|需求|标准|时间|期限|步骤|影响|效益|主体|人员|机构|资金|经费|保障|要求)$/u;

/** What asks for the whole at the end. */
const closing = /以上|上述|[当妥]否|可否|是否妥当|特此/u;

/** The lines headed 一、 that ask for something of their own. */
function pointsThatAsk(body: string): Span[] {
  const heads = [...body.matchAll(/(?<=^|\n)[ 　]{0,8}[一二三四五六七八九]、(?<head>[^。；\n]{2,40})/gu)];
  return heads.flatMap((one, i): Span[] => {
    const start = one.index;
    const line = body
      .slice(start, heads[i + 1]?.index ?? start + 400)
      .split(closing, 1)
      .join('')
      .trimEnd();
    const isSide = side.test(one.groups?.head ?? '');
    return asks.test(line) && !isSide ? [[start + line.search(/\S/u), start + line.length]] : [];
  });
}

function paragraphsThatAsk(body: string): number {
  return body.split('\n').filter((line) => line.length > 30 && asks.test(line.split(closing, 1).join(''))).length;
}

/** The numbered points that ask for something. */
function askingItems(body: string): Span[] {
  const marks = [...body.matchAll(mark)];
  return marks.flatMap((one, i): Span[] => {
    const start = one.index + one[0].length;
    const end = Math.min(marks[i + 1]?.index ?? body.length, start + 60);
    const words = body.slice(start, end).trimEnd();
    return asking.test(words) ? [[one.index, start + words.length]] : [];
  });
}
