import { expect, test } from 'vitest';
import { namedFiles } from './named-files.ts';

test.each([
  ['packaged', true, ['/opt/jianwen', '通知.docx', '--no-sandbox'], ['/home/li/通知.docx']],
  ['in a checkout', false, ['/electron', '.', '/tmp/a.txt'], ['/tmp/a.txt']],
  ['without a file', false, ['/electron', '.'], []],
])('%s', (_how, isPackaged, given, expected) => {
  expect(namedFiles(given, isPackaged, '/home/li')).toEqual(expected);
});
