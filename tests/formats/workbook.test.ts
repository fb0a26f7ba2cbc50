import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createOffice, forkParser } from '#electron/office/index.ts';
import type { ChannelName, ChannelOut } from '#shared/contract/index.ts';
import { convert, findLibreOffice, hasCalc } from './libre-office.ts';

const found = findLibreOffice();
const soffice = found !== null && hasCalc(found) ? found : null;
const folder = mkdtempSync(join(tmpdir(), 'jianwen-workbook-'));
const office = createOffice({
  spawnParser: forkParser,
  now: () => new Date('2026-11-20T09:30:00+08:00'),
  version: '0.0.0',
  suggestedPath: folder,
});
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask<C extends ChannelName>(channel: C, input: unknown): Promise<ChannelOut<C>> {
  const reply = await office.call(channel, input);
  if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}

const by = { name: '周敏', role: 'clerk' };

describe.skipIf(soffice === null)('the directory as a workbook', () => {
  if (soffice === null) {
    process.stderr.write('tests/formats: no workbook through LibreOffice, because its Calc is not here\n');
  }

  it('comes back through LibreOffice without a change, and with the one that was made', async () => {
    await ask('workspace.create', { path: join(folder, 'office'), name: '平江县政府办' });
    await ask('organs.choose', { code: '430626', body: 'government-office', by });
    const { name, bytes } = await ask('organs.export', {});
    const [sent, back] = [join(folder, 'sent'), join(folder, 'back')];
    await mkdir(sent);
    await mkdir(back);
    // in a C locale LibreOffice finds no file with a Chinese name
    await writeFile(join(sent, 'organs.xlsx'), bytes);
    await convert(soffice ?? '', [join(sent, 'organs.xlsx')], 'xlsx:Calc MS Excel 2007 XML', back);
    const returned = new Uint8Array(await readFile(join(back, 'organs.xlsx')));
    expect(Buffer.from(returned).equals(Buffer.from(bytes))).toBe(false);
    const { counts, rows } = await ask('organs.previewImport', { name, bytes: returned });
    expect(rows.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
    expect(counts.same).toBeGreaterThan(100);

    const { organs } = await ask('organs.get', {});
    const changed = organs.find((organ) => organ.name === '平江县财政局');
    await ask('organs.save', { organ: { ...changed, aliases: ['财政口'] }, by });
    const again = await ask('organs.previewImport', { name, bytes: returned });
    expect(again.rows.filter(({ outcome }) => outcome !== 'same')).toMatchObject([
      { name: '平江县财政局', outcome: 'changed', fields: ['aliases'] },
    ]);
  });
});
