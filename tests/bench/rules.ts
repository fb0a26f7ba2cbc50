import { packagedCalendar } from '#electron/office/calendar/index.ts';
import { recipientsOf } from '#electron/office/checking/index.ts';
import { workingCalendar } from '#shared/calendar/index.ts';
import type { Draft, FileFacts, PackRule } from '#shared/contract/index.ts';
import { understand } from '#shared/gongwen/index.ts';
import { readText } from '#shared/gongwen/testing/read.ts';
import { builtInPacks, type Facts, known, type Rule, rules } from '#shared/rules/index.ts';
import { exponent, measure, ms, type Timing } from './measure.ts';
import { syntheticDocument } from './synthetic.ts';

const sizes = [500, 5_000, 50_000] as const;
const plain = 5_000;
const file: FileFacts = { name: 'x.txt', format: 'txt', bytes: 0, sha256: '0'.repeat(64) };

/** What the rules look for, one of each now and then among the sentences that ask nothing odd. */
const burdens = [
  '各乡镇人民政府要与各村层层签订责任书，签订率达到100%。',
  '请于每周五17时前将进展情况报县水务局，实行零报告。',
  '各单位要组织党员干部转发、点赞，并截图上传工作群备查。',
  '请各乡镇人民政府制定本地实施方案，于2026年4月30日前报县政府办公室备案。',
  '对未完成任务的单位一票否决，并在全县通报排名。',
  '各乡镇要成立工作专班，由主要负责同志负总责。',
  '会议定于2026年3月12日（星期四）下午2:30召开，请各单位主要负责同志参加。',
  '严禁以签订责任状的方式向下分解任务。',
];

type Used = readonly (readonly [Rule, PackRule])[];

/** A made-up notice of about so many characters, every fifth paragraph with one of the burdens at its end. */
function burdened(characters: number): string {
  const lines = syntheticDocument(11, characters).text.split('\n');
  return lines
    .map((line, i) => (line.endsWith('。') && i % 5 === 0 ? `${line}${burdens[(i / 5) % burdens.length]}` : line))
    .join('\n');
}

/** Prints what all rules of the national pack take once a notice is understood, beside the understanding itself. */
export async function benchRules(): Promise<void> {
  const [pack] = builtInPacks;
  if (!pack) throw new Error('there is no built-in pack');
  const used = rules.flatMap((rule): Used => {
    const setting = pack.rules[rule.id];
    return setting && setting.state !== 'off' ? [[rule, setting]] : [];
  });
  console.log(`\n| ${used.length} rules of ${pack.id} | p50 | p95 | understanding p50 | rules ÷ understanding |`);
  console.log('| --- | --- | --- | --- | --- |');
  const medians: number[] = [];
  for (const size of sizes) {
    const source = readText(burdened(size));
    const runs = Math.max(20, Math.min(200, 1_000_000 / size));
    const understanding = await measure(runs, () => understand(source, file));
    const draft = understand(source, file);
    const facts = factsOf(draft);
    const time = await overFresh(draft, runs, (fresh) => judge(used, fresh, facts));
    medians.push(time.median);
    console.log(
      `| ${[
        `${size.toLocaleString('en')} characters`,
        ms(time.median),
        ms(time.p95),
        ms(understanding.median),
        (time.median / understanding.median).toFixed(2),
      ].join(' | ')} |`,
    );
    if (size === plain) await slowest(used, draft, facts);
  }
  console.log(`rules: time ~ characters to the power of ${exponent(sizes, medians).toFixed(2)}`);
}

/** Each rule alone, with what all of them share worked out before. */
async function slowest(used: Used, draft: Draft, facts: Facts): Promise<void> {
  judge(used, draft, facts);
  const each: { id: string; median: number }[] = [];
  for (const one of used)
    each.push({ id: one[0].id, median: (await measure(30, () => judge([one], draft, facts))).median });
  const first = each.toSorted((a, b) => b.median - a.median).slice(0, 5);
  console.log(`slowest: ${first.map(({ id, median }) => `${id} ${ms(median)}`).join(', ')}`);
}

/** What rules share is kept by draft: each run has a draft of its own. */
async function overFresh(draft: Draft, runs: number, work: (fresh: Draft) => void): Promise<Timing> {
  return measure(runs, () =>
    work({ ...draft, document: { ...draft.document }, taskCard: { ...draft.taskCard }, blocks: [...draft.blocks] }),
  );
}

function judge(used: Used, draft: Draft, facts: Facts): void {
  for (const [rule, { params }] of used) rule.run({ draft, facts, params });
}

/** Every fact is known, so that every rule runs; the books are empty. */
function factsOf(draft: Draft): Facts {
  return {
    today: known('2026-03-05'),
    calendar: known(workingCalendar(packagedCalendar)),
    recipients: known(recipientsOf(draft, null)),
    earlier: known({ references: [], sameMatter: [], sameData: [], matched: {} }),
    issuing: known({ year: 2026, issued: [], series: null, lastYearByNow: null, planItems: null }),
    places: known({ own: ['云溪县'], foreign: [], former: [] }),
    reuse: known({ coverage: 0, coverageBeyondBoilerplate: 0, matches: [] }),
    quota: known({
      quota: {
        series: '云溪县政府文件',
        year: 2026,
        limit: 100,
        issued: 20,
        reserved: 0,
        lastYear: 100,
        forecast: null,
      },
      counted: true,
      reservedItself: false,
    }),
  };
}
