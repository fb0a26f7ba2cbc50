import { type Issuing, known } from '../facts.ts';
import { draft, facts, finds, passes, ruleTable, skips } from '../testing/index.ts';
import { quotaUnplanned } from './rule.ts';

const series = { prefix: '云政办发', name: '县政府办文件', counted: true, nextSerial: 4, firstSerial: 1 };

function plan(planItems: string[] | null, own: Issuing['series'] = series) {
  return facts({ issuing: known({ year: 2026, issued: [], series: own, lastYearByNow: null, planItems }) });
}

const items = ['森林防火', '关于做好2026年防汛抗旱工作的通知', '云溪县政务公开工作要点'];
const titled = (title: string) => draft({ title });

const params = { likeness: 0.5 };

ruleTable(quotaUnplanned, params, {
  计划里没有的事由: [
    titled('关于开展文明旅游宣传月活动的通知'),
    plan(items),
    finds('notPlanned', { items: 3, year: 2026 }),
  ],
  只有套话相同: [titled('关于进一步做好学生资助工作的通知'), plan(items), finds('notPlanned')],
  计划只写了事项: [titled('关于做好2026年春季森林防火工作的通知'), plan(items), passes({ planned: '森林防火' })],
  计划写了标题: [titled('云溪县人民政府关于切实抓好防汛抗旱工作的通知'), plan(items), passes()],
  印发计划里的文件: [
    titled('关于印发《云溪县2026年政务公开工作要点》的通知'),
    plan(items),
    passes({ planned: '云溪县政务公开工作要点' }),
  ],
  标题看不出事由: [titled('关于做好有关工作的通知'), plan(items), passes()],
  不计入计划的系列: [titled('关于某事的函'), plan(items, { ...series, counted: false }), passes()],
  计划没有列出文件: [titled('关于开展文明旅游宣传的通知'), plan(null), skips('no-plan-items')],
  没有选定发文系列: [titled('关于开展文明旅游宣传的通知'), plan(items, null), skips('no-series')],
});
