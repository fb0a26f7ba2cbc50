import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorkspace, type Workspace } from '#electron/store/index.ts';
import type { Reuse } from '#shared/contract/index.ts';
import { paper } from '#shared/rules/testing/index.ts';
import { must } from '#tests/books/desk.ts';
import { type Archive, createArchive } from './archive.ts';
import { isSure } from './same-matter.ts';
import { lineParser } from './testing/line-parser.ts';

const now = (): Date => new Date('2026-11-22T09:00:00+08:00');
let folder: string;
let workspace: Workspace;
let archive: Archive;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-matter-'));
  workspace = must(await createWorkspace(join(folder, 'office'), { name: '云溪县人民政府办公室', now }));
  archive = createArchive({ workspace, parser: lineParser, now, emit: () => undefined });
});
afterEach(async () => {
  await archive.close();
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

const fire =
  '护林员每日巡山不少于两次，制止野外用火。进山路口设立检查站，劝导群众不带火种。扑火队伍开展风力灭火机实操训练，保持待命。';
const fireToo =
  '清明上坟烧纸、烧田埂草增多。林区施工动火须先报批。半专业扑火队集中待命，风力灭火机检修到位，扑救森林火灾不得动员老人学生。';

function written(title: string, body: string, by = '云溪县人民政府办公室', on = '2025年11月3日'): string {
  return `${by}关于${title}的通知\n\n各乡镇人民政府，县政府各部门：\n　　${body}\n\n${by}\n${on}\n`;
}

async function keep(text: string): Promise<string> {
  return must(await archive.add({ name: '旧文.txt', bytes: new TextEncoder().encode(text) })).documentId;
}

async function similar(text: string): Promise<Reuse> {
  return must(await archive.similar(paper(text)));
}

describe('documents on the same matter', () => {
  test('are shown without a passage, with the reason', async () => {
    const id = await keep(written('做好秋冬季森林防火工作', fire));
    const { matches, coverage } = await similar(written('切实加强森林防火工作', fireToo, undefined, '2026年11月20日'));
    expect(coverage).toBe(0);
    expect(matches).toMatchObject([
      { id, relation: 'same-matter', coverage: 0, passages: [], matter: { sameRecipients: true, daysApart: 382 } },
    ]);
    expect(matches[0]?.matter?.terms).toEqual(['森林防火']);
  });

  test.each([
    ['2026年11月3日', 365],
    ['2025年10月24日', -10],
    ['', 384],
  ])(
    'lie as many days apart as the two were signed, an undated draft as those to its check: %s',
    async (on, daysApart) => {
      await keep(written('做好秋冬季森林防火工作', fire));
      const { matches } = await similar(written('切实加强森林防火工作', fireToo, undefined, on));
      expect(matches).toMatchObject([{ matter: { daysApart } }]);
    },
  );

  test('of which a copy was made say both', async () => {
    await keep(written('做好秋冬季森林防火工作', `${fire}${fireToo}`));
    const { matches } = await similar(written('切实加强森林防火工作', fire, undefined, '2025年11月20日'));
    expect(matches).toMatchObject([{ relation: 'copied', copy: 'verbatim', matter: { terms: ['森林防火'] } }]);
  });

  test.each([
    ['another matter', written('做好防汛抗旱工作', fire.slice(0, 12))],
    ['a superior’s', written('做好秋冬季森林防火工作', fire, '江平市人民政府办公室')],
    ['a neighbour’s', written('做好秋冬季森林防火工作', fire, '平江县人民政府办公室')],
    ['of long ago', written('做好秋冬季森林防火工作', fire, undefined, '2021年11月3日')],
    ['of one build', written('做好森林病虫害工作', '松材线虫病疫木要就地粉碎。')],
  ])('are not: %s', async (_, text) => {
    await keep(text);
    expect((await similar(written('做好森林防火工作', fireToo, undefined, '2026年11月20日'))).matches).toEqual([]);
  });

  test('that were set aside are left out', async () => {
    const documentId = await keep(written('做好秋冬季森林防火工作', fire));
    must(await archive.setAside({ documentId, reason: '误导入', by: { name: '王芳', role: 'clerk' } }));
    expect((await similar(written('切实加强森林防火工作', fireToo, undefined, '2026年11月20日'))).matches).toEqual([]);
  });

  test('are found by the words of their texts where the title says it differently', async () => {
    const id = await keep(written('做好今冬明春森林草原防灭火工作', fire));
    const draft = paper(written('切实防范清明期间森林火灾', fireToo, undefined, '2026年11月20日'));
    const byWords = must(await archive.earlier.matters(draft, '2026-11-22'));
    expect(byWords).toMatchObject([{ by: 'words', row: { id }, sameRecipients: true, daysApart: 382 }]);
    const { matches } = must(await archive.similar(draft));
    expect(matches).toMatchObject([{ id, relation: 'same-matter', passages: [] }]);
    expect(matches[0]?.matter?.terms).toContain('森林');
  });

  test.each([
    ['as alike as can be', 0.9, '云溪县林业局', true],
    ['a little alike', 0.6, '云溪县林业局', false],
    ['a little alike, of the same office', 0.6, '云溪县人民政府办公室', true],
    ['a little alike, of nobody', 0.6, undefined, false],
  ])('of which only words tell are %s', (_, similarity, office, expected) => {
    const draft = paper(written('切实加强森林防火工作', fireToo));
    expect(isSure({ similarity, terms: [] }, office === undefined ? [] : [office], draft)).toBe(expected);
  });

  test('are not a neighbour’s where only the title says whose it is', async () => {
    await keep('江平县养犬管理办法\n\n犬只每年登记一次，出门拴绳。\n\n2025年11月3日\n');
    const draft = '云溪县养犬管理规定\n\n养犬人为犬只办证，绳长不过两米。\n\n2026年11月3日\n';
    expect((await similar(draft)).matches).toEqual([]);
    const id = await keep('云溪县养犬管理办法\n\n犬只每年登记一次，出门要拴绳。\n\n2025年11月3日\n');
    expect((await similar(draft)).matches).toMatchObject([{ id, relation: 'same-matter' }]);
  });

  test('are not looked for by words where the form is the same by its nature', async () => {
    await keep(written('命名森林防火先进集体', fire));
    const { matches } = await similar(written('表彰森林火灾扑救先进个人', fireToo, undefined, '2026年11月20日'));
    expect(matches).toEqual([]);
  });

  test('are five at most', async () => {
    for (let n = 1; n <= 7; n++)
      await keep(written('做好秋冬季森林防火工作', `${fire}第${n}号。`, undefined, `2025年11月${n}日`));
    const { matches } = await similar(written('切实加强森林防火工作', fireToo, undefined, '2026年11月20日'));
    expect(matches).toHaveLength(5);
  });
});
