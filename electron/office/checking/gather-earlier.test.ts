import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorkspace, sha256Of, type Workspace } from '#electron/store/index.ts';
import type { Draft, Reuse } from '#shared/contract/index.ts';
import { type Earlier, known, unknown } from '#shared/rules/index.ts';
import { paper } from '#shared/rules/testing/index.ts';
import { type Archive, createArchive } from '../archive/index.ts';
import { lineParser } from '../archive/testing/line-parser.ts';
import { earlierOf } from './gather-earlier.ts';

const now = () => new Date('2026-03-05T09:00:00+08:00');
const asOf = '2026-03-05';
let folder: string;
let workspace: Workspace;
let archive: Archive;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-earlier-'));
  const made = await createWorkspace(join(folder, 'office'), { name: '云溪县人民政府办公室', now });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  workspace = made.value;
  archive = createArchive({ workspace, parser: lineParser, now, emit: () => undefined });
});
afterEach(async () => {
  await archive.close();
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

function text(
  given: Readonly<{ number?: string; title: string; to?: string; body?: string; by?: string; on?: string }>,
) {
  const {
    number,
    title,
    to = '各乡镇人民政府，县政府各部门',
    body = '现将有关事项通知如下。',
    by = '云溪县人民政府',
  } = given;
  const { on = '2025年3月1日' } = given;
  return [...(number ? [number, ''] : []), title, '', `${to}：`, `　　${body}`, '', by, on].join('\n');
}

async function keep(document: string): Promise<string> {
  const added = await archive.add({ name: '旧文.txt', bytes: new TextEncoder().encode(document) });
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  return added.value.documentId;
}

function draftOf(document: string): Draft {
  const draft = paper(document);
  return { ...draft, file: { ...draft.file, sha256: sha256Of(new TextEncoder().encode(document)) } };
}

async function earlier(draft: Draft, reuse?: Reuse): Promise<Earlier> {
  const matters = await archive.earlier.matters(draft, asOf);
  if (!matters.ok) throw new Error(JSON.stringify(matters.error));
  const fact = await earlierOf(draft, {
    asOf,
    matters: matters.value,
    reuse: reuse ? known(reuse) : unknown('archive-empty'),
    room: archive.earlier,
  });
  if (!fact.available) throw new Error(fact.code);
  return fact.value;
}

test('an archive without documents has no earlier ones', async () => {
  const fact = await earlierOf(paper('正文'), {
    asOf,
    matters: [],
    reuse: unknown('archive-empty'),
    room: archive.earlier,
  });
  expect(fact).toEqual({ available: false, code: 'archive-empty' });
});

describe('documents that the draft names', () => {
  beforeEach(async () => {
    await keep(text({ number: '云政发〔2025〕3号', title: '云溪县人民政府关于做好春耕备耕工作的通知' }));
    await keep(
      text({
        number: '江政办发〔2025〕12号',
        title: '江平市人民政府办公室关于印发《江平市防汛应急预案》的通知',
        by: '江平市人民政府办公室',
        to: '各县（市、区）人民政府',
      }),
    );
  });

  test.each<[string, string, object]>([
    [
      'by title and number',
      '按照《云溪县人民政府关于做好春耕备耕工作的通知》（云政发〔2025〕3号）要求',
      {
        number: '云政发〔2025〕3号',
        byNumber: { documentNumber: '云政发〔2025〕3号' },
        byTitle: [{ signedOn: '2025-03-01' }],
      },
    ],
    [
      'by other brackets',
      '《关于做好春耕备耕工作的通知》（云政发[2025]03号，以下简称《通知》）',
      { byNumber: { title: '云溪县人民政府关于做好春耕备耕工作的通知' } },
    ],
    [
      'by number alone, behind other words',
      '现根据云政发〔2025〕3号文件精神',
      {
        title: null,
        number: '云政发〔2025〕3号',
        byNumber: { mainRecipients: ['各乡镇人民政府', '县政府各部门'] },
        byTitle: [],
      },
    ],
    ['by title alone', '继续执行《关于做好春耕备耕工作的通知》', { number: null, byNumber: null, byTitle: [{}] }],
    [
      'by the title of what was printed',
      '启动《江平市防汛应急预案》',
      { byTitle: [{ documentNumber: '江政办发〔2025〕12号' }] },
    ],
    [
      'with another title than the archive knows',
      '《关于做好秋收秋种工作的通知》（云政发〔2025〕3号）',
      { byNumber: {}, byTitle: [] },
    ],
    [
      'that nobody has',
      '《关于做好三夏生产工作的通知》（云政发〔2025〕9号）',
      { number: '云政发〔2025〕9号', byNumber: null, byTitle: [] },
    ],
    ['with a number that names nothing here', '依照湘政发〔2024〕8号', { number: '湘政发〔2024〕8号', byNumber: null }],
  ])('%s', async (_name, body, expected) => {
    const { references } = await earlier(
      draftOf(text({ title: '关于做好有关工作的通知', body: `${body}，通知如下。` })),
    );
    expect(references).toMatchObject([expected]);
  });

  test('a place is that of the words', async () => {
    const draft = draftOf(text({ title: '关于防汛的通知', body: '现根据云政发〔2025〕3号文件精神，通知如下。' }));
    const { references } = await earlier(draft);
    expect(references.map(({ span }) => draft.text.slice(...span))).toEqual(['云政发〔2025〕3号']);
  });

  test('laws are no documents of an archive', async () => {
    const draft = draftOf(
      text({ title: '关于防汛的通知', body: '根据《中华人民共和国防洪法》《湖南省防汛条例》，通知如下。' }),
    );
    expect((await earlier(draft)).references).toEqual([]);
  });

  test('a relay names what it relays', async () => {
    const title = '云溪县人民政府办公室转发江平市人民政府办公室关于印发《江平市防汛应急预案》的通知的通知';
    const { references } = await earlier(draftOf(text({ title, body: '现转发给你们，请认真执行。' })));
    expect(references.some(({ byTitle }) => byTitle.some(({ documentNumber }) => documentNumber !== null))).toBe(true);
  });

  test('the draft itself is none of them', async () => {
    const own = text({
      number: '云政发〔2025〕3号',
      title: '关于做好春耕备耕工作的通知',
      body: '代替云政发〔2025〕3号。',
    });
    expect((await earlier(draftOf(own))).references).toMatchObject([{ byNumber: null }]);
  });
});

test('what the reuse matches are is known by their ids', async () => {
  const id = await keep(text({ title: '关于防汛工作的通知', body: '（此件发至县级）' }));
  const match = {
    id,
    file: '旧文.txt',
    title: null,
    documentNumber: null,
    signedOn: null,
    coverage: 0.9,
    relation: 'copied' as const,
    passages: [],
  };
  const { matched } = await earlier(draftOf(text({ title: '关于森林防火的通知' })), {
    coverage: 0.9,
    coverageBeyondBoilerplate: 0.9,
    matches: [match],
  });
  expect(matched[id]).toMatchObject({ mainRecipients: ['各乡镇人民政府', '县政府各部门'] });
});

describe('the same matter', () => {
  const found = async (title: string) =>
    (await earlier(draftOf(text({ title, body: '各乡镇要落实防汛值班值守制度。', on: '2026年3月5日' })))).sameMatter;

  test('issued lately is found with the words shared', async () => {
    await keep(text({ title: '云溪县人民政府关于切实做好2025年防汛抗旱工作的通知', on: '2025年4月1日' }));
    await keep(text({ title: '云溪县人民政府关于做好森林防火工作的通知', on: '2025年5月1日' }));
    const [first, ...rest] = await found('云溪县人民政府关于做好防汛抗旱工作的通知');
    expect(first).toMatchObject({ terms: ['防汛抗旱'], sameRecipients: true, daysApart: 338 });
    expect(first?.similarity).toBeGreaterThan(0.7);
    expect(rest).toEqual([]);
  });

  test.each([
    ['longer ago than two years', { title: '关于做好防汛抗旱工作的通知', on: '2023年4月1日' }],
    ['a superior’s', { title: '关于做好防汛抗旱工作的通知', by: '江平市人民政府', on: '2026年2月1日' }],
    ['a neighbour’s', { title: '关于做好防汛抗旱工作的通知', by: '石泉县人民政府', on: '2026年2月1日' }],
    ['signed after the day of the check', { title: '关于做好防汛抗旱工作的通知', on: '2026年4月2日' }],
    ['nothing but formulas in common', { title: '关于进一步做好有关工作的通知', on: '2026年2月1日' }],
  ])('not %s', async (_name, given) => {
    await keep(text(given));
    expect(await found('云溪县人民政府关于做好防汛抗旱工作的通知')).toEqual([]);
  });
});

test('what is on the same matter by the words of its text alone is no fact that rules judge by', async () => {
  const before =
    '护林员每日巡山不少于两次，制止野外用火。进山路口设立检查站，劝导群众不带火种。扑火队伍开展风力灭火机实操训练。';
  const now =
    '清明上坟烧纸增多，林区施工动火须先报批。半专业扑火队集中待命，风力灭火机检修到位，扑救森林火灾不得动员老人学生。';
  await keep(text({ title: '云溪县人民政府关于做好今冬明春森林草原防灭火工作的通知', body: before }));
  const draft = draftOf(text({ title: '云溪县人民政府关于切实防范清明期间森林火灾的通知', body: now }));
  const matters = await archive.earlier.matters(draft, asOf);
  expect(matters).toMatchObject({ ok: true, value: [{ by: 'words' }] });
  expect((await earlier(draft)).sameMatter).toEqual([]);
});
