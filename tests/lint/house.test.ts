import { describe, expect, test } from 'vitest';
import { breachesOf } from '../../build/house/check.ts';

/** One breach and one permitted import for each row of the table in docs and build/house/table.ts. */
const rows: readonly (readonly [file: string, may: readonly string[], mayNot: readonly string[]])[] = [
  [
    'shared/contract/report.ts',
    ["import { z } from 'zod';", "import { Span } from './primitives.ts';"],
    [
      "import { count } from '../gongwen/index.ts';",
      "import { count } from '#shared/gongwen/index.ts';",
      "import { format } from 'node:util';",
    ],
  ],
  [
    'shared/gongwen/title.ts',
    ["import type { Draft } from '#shared/contract/index.ts';"],
    ["import { rules } from '../rules/index.ts';", "import { shingle } from '#shared/reuse/index.ts';"],
  ],
  [
    'shared/reuse/align.ts',
    ["import type { Reuse } from '#shared/contract/index.ts';"],
    ["import { rules } from '#shared/rules/index.ts';"],
  ],
  [
    'shared/calendar/due.ts',
    ["import type { Due } from '#shared/contract/index.ts';"],
    ["import { findDates } from '#shared/gongwen/index.ts';", "import { readFile } from 'node:fs/promises';"],
  ],
  [
    'shared/rules/length-body/rule.ts',
    [
      "import { count } from '#shared/gongwen/index.ts';",
      "import { align } from '#shared/reuse/index.ts';",
      "import { defineRule } from '../define-rule.ts';",
    ],
    [
      "import { readFile } from 'node:fs/promises';",
      "import { app } from 'electron';",
      "import { createOffice } from '#electron/office/index.ts';",
      "import { Page } from '../../../renderer/app/app.tsx';",
      "import { useState } from 'react';",
    ],
  ],
  ['shared/i18n/index.ts', ["import i18next from 'i18next';"], ["import { sql } from 'kysely';"]],
  [
    'electron/store/archive.ts',
    [
      "import { DatabaseSync } from 'node:sqlite';",
      "import { sql } from 'kysely';",
      "import type { Parts } from '#shared/gongwen/index.ts';",
    ],
    [
      "import { understand } from '#shared/gongwen/index.ts';",
      "import { createArchive } from '../office/archive/index.ts';",
      "import { rules } from '#shared/rules/index.ts';",
    ],
  ],
  [
    'electron/office/archive/import.ts',
    [
      "import { openWorkspace } from '#electron/store/index.ts';",
      "import { createParser } from '../documents/index.ts';",
      "import { align } from '#shared/reuse/index.ts';",
    ],
    [
      "import { readDocx } from '../documents/docx/read-docx.ts';",
      "export { readDocx } from '#electron/office/documents/docx.ts';",
      "import { serve } from '#electron/host/index.ts';",
      "import { DatabaseSync } from 'node:sqlite';",
      "import type { Kysely } from 'kysely';",
      "const { app } = await import('electron');",
    ],
  ],
  [
    'electron/office/desk/draft-handlers.ts',
    ["import { createParser } from '../documents/index.ts';", "import type { Handlers } from './face.ts';"],
    ["import { readDocx } from '../documents/docx/read-docx.ts';", "import { createOffice } from '../office.ts';"],
  ],
  [
    'electron/office/office.ts',
    ["import { createDesk } from './desk/desk.ts';", "import { createParser } from './documents/index.ts';"],
    [
      "import { readDocx } from './documents/docx/read-docx.ts';",
      "import { openWorkspace } from '#electron/store/index.ts';",
    ],
  ],
  [
    'electron/host/server.ts',
    ["import { createOffice } from '#electron/office/index.ts';", "import { createServer } from 'node:http';"],
    [
      "import { createLedger } from '#electron/office/ledger/index.ts';",
      "import { openWorkspace } from '#electron/store/index.ts';",
      "import { run } from '#electron/cli/run.ts';",
    ],
  ],
  [
    'electron/cli/commands/serve-command.ts',
    ["import { serve } from '#electron/host/index.ts';"],
    ["import { kyselyOver } from '../../store/sqlite.ts';", "import { understand } from '#shared/gongwen/index.ts';"],
  ],
  [
    'electron/main/window.ts',
    ["import { BrowserWindow } from 'electron';", "import { channels } from '#shared/contract/index.ts';"],
    [
      "import { createOffice } from '#electron/office/index.ts';",
      "import { openWorkspace } from '#electron/store/index.ts';",
      "import { rules } from '#shared/rules/index.ts';",
    ],
  ],
  [
    'electron/main/office-process.ts',
    ["import { createOffice } from '#electron/office/index.ts';"],
    ["import { createLedger } from '#electron/office/ledger/index.ts';", "import { app } from 'electron';"],
  ],
  [
    'renderer/parts/gauge.tsx',
    ["import { countCharacters } from '#shared/gongwen/index.ts';", "import { Button } from '@mantine/core';"],
    [
      "import { createOffice } from '#electron/office/index.ts';",
      "import type { Office } from '../../electron/office/office.ts';",
      "import { readFile } from 'node:fs/promises';",
      "import { ipcRenderer } from 'electron';",
    ],
  ],
];

describe.each(rows)('%s', (file, may, mayNot) => {
  test.each(may)('may: %s', (line) => {
    expect(breachesOf(file, line)).toEqual([]);
  });
  test.each(mayNot)('may not: %s', (line) => {
    expect(breachesOf(file, `export const a = 1;\n${line}\n`)).toEqual([
      { file, line: 2, problem: expect.any(String) },
    ]);
  });
});

test('shared takes neither time nor chance', () => {
  const problems = (line: string) => breachesOf('shared/rules/x.ts', line).length;
  expect([problems('const t = Date.now();'), problems('const d = new Date();'), problems('Math.random();')]).toEqual([
    1, 1, 1,
  ]);
  expect(problems('const d = new Date(Date.UTC(2026, 0, 1));')).toBe(0);
});

test('a test may use what tests use, but goes no other ways than its folder', () => {
  expect(
    breachesOf('shared/reuse/align.test.ts', "import fc from 'fast-check';\nimport { han } from '#tests/han.ts';"),
  ).toEqual([]);
  expect(breachesOf('shared/reuse/align.test.ts', "import { x } from '#electron/store/index.ts';")).toHaveLength(1);
  expect(breachesOf('electron/office/ledger/ledger.test.ts', "import { sql } from 'kysely';")).toEqual([]);
  expect(breachesOf('electron/office/ledger/ledger.test.ts', "import { app } from 'electron';")).toHaveLength(1);
  const support = "import { organ } from '../directory/testing.ts';";
  expect(breachesOf('electron/office/checking/check.test.ts', support)).toEqual([]);
  expect(breachesOf('electron/office/checking/check.ts', support)).toHaveLength(1);
});
