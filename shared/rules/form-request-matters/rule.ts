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
const bareVerb = /^(?:[\p{Script=Han}]{0,12}(?:人民政府|局|委员会|镇|乡|县|市|学院|大学))?\p{Script=Han}{2}$/u;
const aside = /(?:顺便|一并|另外?)请示/u;
const several = /(?:两|二|三|四|五|2|3|4|5)(?:项|个|件)(?:事项|事宜|问题)[^，。；\n]{0,6}请示/u;
const besides =
  /(?<=[。；！？，\s])(?:此外|另外|另(?![附行外]|有)|顺便)[^。；！？\n]{0,40}?(?:拟(?!稿)|恳请|请求|申请|请(?!示|假))/u;
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
    const listed = askingItems(body);
    const other = besides.exec(body);
    const place = (at: number, length: number): Span => [from + at, from + at + length];

    if (said) {
      const at = place(said.index, said[0].length);
      return finding(theFinding(draft, 'said', at, 'must'));
    }
    if (inTitle) {
      const isSure = inTitle === 'apart' && (other !== null || alongside.test(body));
      return finding(theFinding(draft, 'title', spans.title ?? null, isSure ? 'must' : 'should'));
    }
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
  const matter = /关于(?<matter>[^《》]{4,80})的请示(?:[（(][^（）()]{1,12}[）)])?$/u.exec(title ?? '')?.groups?.matter;
  if (matter === undefined) return null;
  if (twoSums.test(matter)) return 'perhaps';
  const both = joined.exec(matter)?.groups ?? joinedBehind.exec(matter)?.groups;
  if (both === undefined || bareVerb.test(both.left ?? '')) return null;
  return needs.test(both.right ?? '') ? 'perhaps' : 'apart';
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
