import { above, type DivisionNode, isZone, loadAreas, loadDivisions } from './divisions/index.ts';

/** A place name in a text: `[start, end)`, and the divisions that it may mean, the last word's. */
export type PlaceMention = Readonly<{ start: number; end: number; nodes: readonly DivisionNode[] }>;

export type PlaceNames = Readonly<{
  /** Names of divisions in a text, those that follow one another (湖南省岳阳市平江县) as one; linear in the text. */
  mentions(text: string): PlaceMention[];
  /** divisions of exactly this name */
  named(name: string): readonly DivisionNode[];
}>;

/** `short`: without its 省 or 市. Whether a name says enough alone is worked out where it occurs: there are 40,000. */
type Entry = Readonly<{ name: string; nodes: readonly DivisionNode[]; short: boolean }>;

let built: Promise<PlaceNames> | undefined;
let builtOfAreas: Promise<PlaceNames> | undefined;

/** Built once, in some 100 ms, when a text is first searched. */
export function loadPlaceNames(): Promise<PlaceNames> {
  built ??= loadDivisions().then(({ all }) => build(all));
  return built;
}

/** Names of provinces, cities and counties alone, with less to build and to keep. */
export function loadAreaNames(): Promise<PlaceNames> {
  builtOfAreas ??= loadAreas().then(build);
  return builtOfAreas;
}

/** A division's names from the province down to its own. */
export function pathOf(node: DivisionNode): string[] {
  return [...above(node), node].map(({ name }) => name);
}

/** City names without 市 that are words of the language, or a person's or a thing's name as well. */
const words = new Set(
  '朝阳 中山 长治 安康 六安 吉安 资阳 延安 大同 宝鸡 宜春 海东 黄山 太原 普洱 遵义 阳泉 铁岭 白银 金昌 鹤壁 通化 本溪 松原 白城 百色 崇左 来宾 河池 自贡 巴中 广安 雅安 泰安 日照 德州 和田 中卫 固原 吴忠 四平 辽源 新乡 开封 三明 宁德 南平 黄石 孝感 永州 怀化 益阳 河源 阳江 清远 云浮 茂名 海口 三亚 保山 丽江 临沧 玉溪 天水 武威 平凉 庆阳 定西 商洛 铜川 汉中 安顺 安阳 丹东 抚顺 鞍山 营口 阜新 朔州 运城 吕梁 包头 乌海 赤峰 通辽 北海 保定 白山 大庆 昌都 黑河 玉林 贵港 钦州 梧州 无锡 常州 南通 泰州 台州 舟山 丽水 衢州 金华 绍兴 安庆 滁州 池州 宣城 淮南 淮北 亳州 景德镇 九江 上饶 萍乡 新余 鹰潭 枣庄 东营 威海 莱芜 滨州 许昌 漯河 信阳 周口 驻马店 济源 十堰 荆门 随州'.split(
    ' ',
  ),
);
/** What goes on behind a name and makes it part of another word: 黄石市场, 朝阳区域, 清河乡村. */
const goesOn: Readonly<Record<string, RegExp>> = {
  市: /^[场值售价容面政]/u,
  县: /^域(?!内)/u,
  区: /^[域块间分别划]/u,
  乡: /^(?:[村镇亲音情]|、镇)/u,
  镇: /^[静定压痛区江海]/u,
};
/** 应城市 stands in 适应城市, 中山区 in 低山中山区: such a name begins where a word does. */
const loose = /^\p{Script=Han}(?:城市|[城山港口海江河园新矿林湖]区|[城山]县|[口港山]镇)$/u;
/** Words that end like the name of a township and hold one. */
const townWords =
  /(?:新城|小城|老城|古城|中心|重点|特色|建制|集|古|名|本|各|全|该|我|每|小|大|城|一|和|与|及|村|农)镇$|(?:城|家|故|返|下|回|本|各|全|该|我|每|离|还|老|新|水|他|异|思|和|与|及|一|名|村|入)乡$|(?:各|全|该|本|和|与|及|镇|乡)街道$/u;

const ends = new Set('省市州盟县区旗乡镇'.split(''));

function build(all: readonly DivisionNode[]): PlaceNames {
  const byName = new Map<string, DivisionNode[]>();
  for (const node of all) {
    const name = fullName(node);
    if (!ends.has(name.at(-1) ?? '') && !name.endsWith('街道') && !name.endsWith('苏木')) continue;
    if (isZone(node)) continue;
    const same = byName.get(name);
    if (same) same.push(node);
    else byName.set(name, [node]);
  }
  const entries = new Map<string, Entry[]>();
  const add = (entry: Entry): void => {
    const key = entry.name.slice(0, 2);
    const same = entries.get(key);
    if (same) same.push(entry);
    else entries.set(key, [entry]);
  };
  for (const [name, nodes] of byName) add({ name, nodes, short: false });
  for (const [name, nodes] of byName) {
    const [node] = nodes;
    if (node?.level !== 'city' && node?.level !== 'province') continue;
    const short = shortName(name);
    if (short.length < 2 || byName.has(short)) continue;
    add({ name: short, nodes, short: true });
  }
  for (const same of entries.values()) same.sort((a, b) => b.name.length - a.name.length);
  return {
    named: (name) => byName.get(name) ?? [],
    mentions: (text) => search(entries, text),
  };
}

/** 城关街道办事处 → 城关街道 */
function fullName({ name }: DivisionNode): string {
  return name.endsWith('办事处') ? name.slice(0, -3) : name;
}

function shortName(name: string): string {
  if (/自治/u.test(name)) return /^(?:内蒙古|广西|西藏|宁夏|新疆)/u.exec(name)?.[0] ?? '';
  return name.replace(/(?:省|市)$/u, '');
}

/**
 * A county's name says enough, whoever else has it: 和平区 is somewhere else. A township's does where no other has it. Names
 * of two characters (和县, 城区) are words of the language, and so are some longer ones.
 */
function saysEnough({ name, nodes, short }: Entry): boolean {
  // a province without its 省 is only read before a name of something in it
  if (short) return nodes.length === 1 && nodes[0]?.level === 'city' && !words.has(name);
  if (name.length < 3) return false;
  const levels = new Set(nodes.map(({ level }) => level));
  if (!levels.has('township'))
    return !/^(?:城中|市中|市辖|新城|城东|城西|城北|城南|东城|西城|中心|开发|郊)区$/u.test(name);
  return nodes.length === 1 && name.length > (name.endsWith('街道') ? 3 : 2) && !townWords.test(name);
}

function search(entries: ReadonlyMap<string, readonly Entry[]>, text: string): PlaceMention[] {
  const found: (PlaceMention & { alone: boolean })[] = [];
  for (let at = 0; at < text.length - 1; ) {
    const last = found.at(-1);
    const inside = last?.end === at ? last : null;
    const entry = entries.get(text.slice(at, at + 2))?.find((one) => fits(text, at, one));
    if (!entry) {
      at++;
      continue;
    }
    const end = at + entry.name.length;
    const under = inside ? entry.nodes.filter((node) => above(node).some((one) => inside.nodes.includes(one))) : [];
    if (inside && under.length > 0) {
      found[found.length - 1] = { start: inside.start, end, nodes: under, alone: true };
    } else found.push({ start: at, end, nodes: entry.nodes, alone: saysEnough(entry) });
    at = end;
  }
  return found.filter(({ alone }) => alone).map(({ start, end, nodes }) => ({ start, end, nodes }));
}

function fits(text: string, at: number, { name }: Entry): boolean {
  if (!text.startsWith(name, at)) return false;
  const after = goesOn[name.at(-1) ?? ''];
  if (after?.test(text.slice(at + name.length, at + name.length + 2))) return false;
  return (
    !loose.test(name) || /^$|[^\p{Script=Han}]|[和与及在由至到从省市县区州]/u.test(text.slice(Math.max(0, at - 1), at))
  );
}
