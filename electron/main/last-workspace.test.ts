import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rememberWorkspace } from './last-workspace.ts';

const info = {
  id: 'w1',
  path: '/home/li/办公室',
  name: '云溪县人民政府办公室',
  sample: false,
  ownOrganId: null,
  documents: 0,
  createdAt: '2026-01-05T09:00:00Z',
};

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-last-'));
  file = join(folder, 'state/last-workspace.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('remembers what was opened, until it is closed', () => {
  const last = rememberWorkspace(file);
  expect(last.path()).toBeNull();
  last.note('workspace.open', info);
  expect(rememberWorkspace(file).path()).toBe(info.path);
  last.note('workspace.close', {});
  expect(last.path()).toBeNull();
});

it('forgets the sample office and looks at nothing else', () => {
  const last = rememberWorkspace(file);
  last.note('workspace.sample', { ...info, sample: true });
  last.note('workspace.open', { ...info, sample: true });
  last.note('packs.list', []);
  expect(last.path()).toBeNull();
});

it.each(['', '{', '{"path":5}', '[]'])('takes a damaged memory for none: %s', (text) => {
  rememberWorkspace(file).note('workspace.open', info);
  writeFileSync(file, text);
  expect(rememberWorkspace(file).path()).toBeNull();
  expect(readFileSync(file, 'utf8')).toBe(text);
});
