import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ErrorCode, Report } from '#shared/contract/index.ts';
import { createTranslator } from '#shared/i18n/index.ts';
import { notice, terminal } from './terminal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe('reading a draft', () => {
  test('text prints the file itself: no byte-order mark, LF line ends, no added newline', async () => {
    const file = put('a.txt', '\uFEFF第一行\r\n第二行');
    expect(await terminal(['text', file])).toEqual({ status: 0, out: '第一行\n第二行', err: '' });
  });

  test('paths are taken from where the user stands', async () => {
    put('a.txt', '通知');
    expect((await terminal(['text', 'a.txt'], { cwd: folder })).out).toBe('通知');
  });

  test('elements prints one JSON value a file, in order, an unreadable one in its place', async () => {
    const good = put('good.txt', notice());
    const { status, out } = await terminal(['elements', good, join(folder, 'gone.txt'), good, '--json']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(2);
    expect(lines.map(({ file, error }) => [file, error?.code])).toEqual([
      [good, undefined],
      [join(folder, 'gone.txt'), 'file-not-found'],
      [good, undefined],
    ]);
    expect(lines[0].document).toMatchObject({ kind: '通知', signedOn: '2026-11-20', annotation: '此件公开发布' });
    expect(lines[1].error.message).toContain('gone.txt');
    expect(lines[1].error.next).not.toBe('');
  });

  test('a report is the contract’s report, and without a workspace says what was not looked at', async () => {
    const { status, out } = await terminal(['check', put('a.txt', notice()), '--json']);
    const report = Report.parse(JSON.parse(out));
    expect(status).toBe(3);
    expect(report.verdict).toBe('incomplete');
    expect(report.skipped.map(({ rule }) => rule)).toContain('reuse/copied');
    expect(report.asOf).toBe('2026-11-22');
  });

  test('the same draft gives the same report, byte for byte', async () => {
    const file = put('a.txt', notice());
    expect((await terminal(['check', file, '--json'])).out).toBe((await terminal(['check', file, '--json'])).out);
  });

  test('a report for a person names levels, figures and clauses', async () => {
    const { out } = await terminal(['check', put('a.txt', notice())]);
    expect(out).toContain('须改 0');
    expect(out).toContain('未检查');
    expect(out).not.toMatch(/\{\{|undefined|cli:|rules:|skips:|levels:/u);
  });

  test('English is complete too', async () => {
    const { out } = await terminal(['check', put('a.txt', notice()), '--lang', 'en']);
    expect(out).not.toMatch(/\{\{|undefined|cli:|rules:|skips:|levels:/u);
  });
});

describe('putting elements right', () => {
  test('is remembered by the workspace, and taken back', async () => {
    const workspace = ['--workspace', join(folder, 'office')];
    expect((await terminal(['workspace', 'create', join(folder, 'office'), '--name', '县府办'])).status).toBe(0);
    const file = put('a.txt', notice());
    const correct = ['correct', file, ...workspace, '--by', '李文静'];
    const { status, out } = await terminal([...correct, '--changes', '{"nature":"special","urgency":"特急"}']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file, document: { nature: 'special', corrected: ['nature', 'urgency'] } });
    const seen = async (...at: string[]) =>
      JSON.parse((await terminal(['elements', file, '--json', ...at])).out).document;
    expect(await seen(...workspace)).toMatchObject({ nature: 'special', urgency: '特急' });
    expect(await seen()).toMatchObject({ urgency: null, corrected: [] });
    const report = async (...how: string[]) => (await terminal(['check', file, ...how])).out.split('\n');
    expect(await report(...workspace)).toContain('经人更正：性质、紧急程度');
    expect(await report(...workspace, '--lang', 'en')).toContain('Corrected by hand: Nature, Urgency');
    expect((await report()).join()).not.toContain('经人更正');
    await terminal([...correct, '--restore', 'nature', '--restore', 'urgency']);
    expect(await seen(...workspace)).toEqual(await seen());
  });

  test.each([
    [['--by', '李文静'], '--workspace'],
    [['--workspace', '.', '--by', '李文静', '--changes', '特急'], '--changes'],
  ])('%j is refused', async (flags, problem) => {
    const { status, out, err } = await terminal(['correct', put('a.txt', notice()), ...flags]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(problem);
  });
});

describe('importing', () => {
  test('spreadsheets and pictures are listed beside what failed, and no failure', async () => {
    put('earlier.txt', notice());
    put('附件1.docx', zipSync({ 'xl/workbook.xml': Buffer.from('<workbook/>') }));
    put('照片.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    put('empty.docx', '');
    const args = ['import', ...['earlier.txt', '附件1.docx', '照片.png', 'empty.docx'], '--workspace', 'office'];
    const { status, out } = await terminal([...args, '--json'], { cwd: folder });
    const { failed, ...told } = JSON.parse(out);
    expect(status).toBe(0);
    expect(told).toMatchObject({
      imported: 1,
      known: 0,
      listed: [
        { file: '附件1.docx', kind: 'spreadsheet' },
        { file: '照片.png', kind: 'picture', bytes: 8 },
      ],
    });
    expect(failed).toMatchObject([{ file: 'empty.docx', error: { code: 'empty-file' } }]);

    const spoken = await terminal(args, { cwd: folder });
    expect(spoken.out).toContain(
      '新收 0 份，已有 1 份，失败 1 份\n列为附件、未读取 2 个：\n  附件1.docx: 表格，1 KB\n',
    );
    expect(spoken.out).toContain('  照片.png: 图片，1 KB\n');
  });
});

describe('input that can’t be read gets one sentence, a next step and status 2', () => {
  const cases: Record<string, () => [file: string, code: string]> = {
    'a file of no known kind': () => [
      put(
        'a.bin',
        new Uint8Array(4_000).map((_, i) => (i * 131) % 256),
      ),
      'unknown-format',
    ],
    'a picture under a docx name': () => [
      put('a.docx', Buffer.from('\x89PNG\r\n\x1a\n and more', 'latin1')),
      'attachment',
    ],
    'a cut PDF under a docx name': () => [put('a.docx', '%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'truncated'],
    'an empty file': () => [put('a.txt', ''), 'empty-file'],
    'a folder': () => [folder, 'is-directory'],
    'a file that is not there': () => [join(folder, 'gone.docx'), 'file-not-found'],
    'a truncated docx': () => [put('a.docx', docx().slice(0, -120)), 'truncated'],
    'a zip that is no document': () => [
      put('a.docx', zipSync({ 'readme.txt': Buffer.from('hello') })),
      'unknown-format',
    ],
    'a Word file without its text': () => [
      put('a.docx', zipSync({ '[Content_Types].xml': Buffer.from('<Types/>') })),
      'not-a-docx',
    ],
    'an .odt without its text': () => [
      put('a.odt', zipSync({ mimetype: Buffer.from('application/vnd.oasis.opendocument.text') })),
      'malformed',
    ],
    'an encrypted docx': () => [put('a.docx', encryptedOffice()), 'encrypted'],
    'a file over 100 MB': () => {
      const file = put('a.docx', 'PK');
      truncateSync(file, 100 * 1024 * 1024 + 1);
      return [file, 'file-too-large'];
    },
    'a draft with a 密级 mark in its head': () => [put('a.txt', `机密★1年\n${notice()}`), 'classified'],
  };

  test.for(Object.entries(cases))('%s', async ([, make]) => {
    const [file, code] = make();
    for (const command of ['check', 'elements']) {
      const { status, out } = await terminal([command, file, '--json']);
      const { error } = JSON.parse(out);
      expect([status, error.code]).toEqual([2, code]);
      expect(`${error.message}${error.next}`).not.toMatch(/\{\{|undefined|Error|errors:|at \//u);
    }
    const spoken = await terminal(['text', file]);
    expect(spoken.status).toBe(2);
    expect(spoken.out).toBe('');
    expect(spoken.err.trimEnd().split('\n')).toHaveLength(2);
  });

  test('commands that take bytes or a pack from a file say what is wrong with it, too', async () => {
    const bad: [file: string, code: ErrorCode][] = [
      [join(folder, 'gone.json'), 'file-not-found'],
      [folder, 'is-directory'],
      [put('empty.json', ''), 'empty-file'],
    ];
    for (const [file, code] of bad) {
      const message = createTranslator('zh-CN')(`errors:${code}.message`, { file: basename(file) });
      expect((await terminal(['draft', 'open', file])).err).toContain(message);
      expect((await terminal(['check', put('a.txt', notice()), '--pack', file])).err).toContain(message);
    }
    expect(JSON.parse((await terminal(['draft', 'open', put('a.txt', notice())])).out).draft.file.name).toBe('a.txt');
  });

  test('an unknown flag, command or workspace is refused, not ignored', async () => {
    const file = put('a.txt', notice());
    expect((await terminal(['check', file, '--wrkspace', folder])).status).toBe(2);
    expect((await terminal(['chek', file])).status).toBe(2);
    expect((await terminal(['check', file, '--workspace', join(folder, 'none')])).status).toBe(2);
    expect((await terminal(['check', file, '--pack', join(folder, 'none.json')])).status).toBe(2);
    expect((await terminal(['check', file, '--as-of', '2026-02-30'])).status).toBe(2);
  });

  test('a pack file that doesn’t hold says where it is at fault', async () => {
    const pack = put('pack.json', JSON.stringify({ id: 'mine', version: '1' }));
    const { status, err } = await terminal(['check', put('a.txt', notice()), '--pack', pack]);
    expect(status).toBe(2);
    expect(err).toContain('title');
  });
});

function docx(): Uint8Array {
  const xml = (body: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
  return zipSync({
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': xml(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': xml(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:p><w:r><w:t>通知</w:t></w:r></w:p>'.repeat(50)}</w:body></w:document>`,
    ),
  });
}

/** An OLE compound file whose directory has EncryptedPackage, as Word and WPS write password-locked documents. */
function encryptedOffice(): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + i * 4, i === 0 ? 0 : 0xffffffff, true);
  for (let i = 0; i < 128; i++) view.setUint32(512 + i * 4, 0xffffffff, true);
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  ['Root Entry', 'EncryptionInfo', 'EncryptedPackage'].forEach((name, index) => {
    const at = 1024 + index * 128;
    for (let i = 0; i < name.length; i++) view.setUint16(at + i * 2, name.charCodeAt(i), true);
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    bytes[at + 66] = index === 0 ? 5 : 2;
    bytes[at + 67] = 1;
    for (const field of [68, 72, 76]) view.setUint32(at + field, 0xffffffff, true);
    view.setUint32(at + 116, 0xfffffffe, true);
  });
  view.setUint32(1024 + 76, 1, true);
  view.setUint32(1024 + 128 + 72, 2, true);
  return bytes;
}

test('a workspace is refused in words when it can’t be had', async () => {
  const file = put('a.txt', notice());
  const workspace = join(folder, 'office');
  expect((await terminal(['workspace', 'create', workspace, '--name', '云溪县府办'])).status).toBe(0);

  mkdirSync(join(folder, 'full'));
  put('full/other.txt', 'x');
  const taken = await terminal(['workspace', 'create', join(folder, 'full'), '--name', '云溪县府办']);
  expect(taken.status).toBe(2);
  expect(taken.err.trimEnd().split('\n')).toHaveLength(2);

  writeFileSync(
    join(workspace, 'office.db'),
    'this is no database, but it has more than a hundred bytes in it'.repeat(80),
  );
  const corrupt = await terminal(['check', file, '--workspace', workspace]);
  expect(corrupt.status).toBe(2);
  expect(corrupt.err.trimEnd().split('\n')).toHaveLength(2);
});
