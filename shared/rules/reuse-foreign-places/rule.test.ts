import { expect } from 'vitest';
import type { OrganLevel } from '../../contract/index.ts';
import { known } from '../index.ts';
import { facts, finds, findsAll, notice, passes, ruleTable, skips } from '../testing/index.ts';
import { reuseForeignPlaces } from './rule.ts';

const params = { except: [] as string[] };
const paths: Readonly<Record<string, readonly [OrganLevel, ...string[]]>> = {
  浏阳市: ['county', '湖南省', '长沙市', '浏阳市'],
  安吉县: ['county', '浙江省', '湖州市', '安吉县'],
  昆山市: ['county', '江苏省', '苏州市', '昆山市'],
  常熟市: ['county', '江苏省', '苏州市', '常熟市'],
  嘉善县: ['county', '浙江省', '嘉兴市', '嘉善县'],
  老城区: ['county', '河南省', '洛阳市', '老城区'],
  青岛: ['city', '山东省', '青岛市'],
};

/** The text with the places that stand in it. */
function saying(text: string): readonly [ReturnType<typeof notice>, ReturnType<typeof facts>] {
  const draft = notice(text);
  const foreign = Object.entries(paths).flatMap(([name, [level, ...path]]) => {
    const at = draft.text.indexOf(name);
    return at < 0 ? [] : [{ name, span: [at, at + name.length] as const, level, path }];
  });
  return [draft, facts({ places: known({ own: ['云溪县', '平江市'], foreign, former: [] }) })];
}

ruleTable(reuseForeignPlaces, params, {
  外地的机关: [
    ...saying('项目资金由浏阳市财政局按进度拨付。'),
    finds('foreign', { place: '浏阳市', path: '湖南省长沙市浏阳市' }, { cause: 'organ' }),
  ],
  外地的范围: [...saying('凡在昆山市范围内从事餐饮经营的单位，须办理登记。'), finds('foreign', { place: '昆山市' })],
  '另一处确是外地的，光有地名的也作参考': [
    ...saying('由昆山市教育局牵头。\n请统计在常熟市购房的农户数量。'),
    (outcome) => expect(outcome).toMatchObject({ findings: [{}, { params: { place: '常熟市' }, atMost: 'note' }] }),
  ],
  光有地名的不提醒: [...saying('请统计在安吉县购房的农户数量。'), passes({ places: 1 })],
  两处外地地名: [...saying('由浏阳市教育局牵头，各乡镇配合。\n报安吉县人民政府备案。'), findsAll('foreign', 'foreign')],
  参照外地做法: [...saying('参照浙江省安吉县做法，探索有偿退出机制。'), passes({ places: 1 })],
  途经外地: [...saying('该线路途经浏阳市，由县交通运输局负责保通。'), passes()],
  对口协作: [...saying('与嘉善县建立山海协作机制，由柳林镇提供用地保障。'), passes()],
  外地发生的事故: [...saying('昆山市发生的粉尘爆炸教训深刻，各企业要举一反三。'), passes()],
  引号里的地名: [...saying('推广“安吉县模式”。'), passes()],
  高速公路的名称: [...saying('浏阳市至云溪高速沿线各乡镇要加强护路巡查。'), passes()],
  带地名的企业: [...saying('由安吉县良种茶苗有限公司提供茶苗。'), passes()],
  带地名的品牌: [...saying('夜市啤酒摊点销售青岛啤酒应当亮证经营。'), passes()],
  外地机关移送的线索: [...saying('浏阳市公安局移送的线索，由县公安局核查。'), passes({ places: 1 })],
  条件句里的外地机关: [...saying('由浏阳市农业农村局审批的，从其规定。'), passes({ places: 1 })],
  外地的实际当作本地的: [...saying('各乡镇要结合嘉善县实际抓好落实。'), finds('foreign', { place: '嘉善县' })],
  哪里都有的老城区: [...saying('老城区改造应当配套建设幼儿园。'), passes({ places: 1 })],
  列举几个地方: [...saying('浏阳市、安吉县、昆山市的数据另行统计。'), passes({ places: 3 })],
  本单位不知道在哪里: [
    notice('由浏阳市教育局牵头。'),
    facts({ places: { available: false, code: 'no-own-area' } }),
    skips('no-own-area'),
  ],
});
