import { expect, test } from 'vitest';
import { attachmentIn, failAsAttachment, sizeOf } from './attachment.ts';
import { fail } from './errors.ts';

test.each([
  [0, 1, 'KB'],
  [1, 1, 'KB'],
  [1024, 1, 'KB'],
  [1025, 2, 'KB'],
  [1023 * 1024, 1023, 'KB'],
  [1023 * 1024 + 1, 1, 'MB'],
  [1536 * 1024, 1.5, 'MB'],
  [100 * 1024 * 1024, 100, 'MB'],
])('%d bytes are said as %d %s', (bytes, size, unit) => {
  expect(sizeOf(bytes)).toEqual({ size, unit });
});

test('the facts of an attachment come back out of the answer', () => {
  const { error } = failAsAttachment('xlsx', { kind: 'spreadsheet', bytes: 20_000 });
  expect(error.params).toEqual({ format: 'xlsx', kind: 'spreadsheet', bytes: 20_000, size: 20, unit: 'KB' });
  expect(attachmentIn(error)).toEqual({ kind: 'spreadsheet', bytes: 20_000 });
});

test('no other answer is one, nor one without its facts', () => {
  expect(attachmentIn(fail('unknown-format', { kind: 'picture', bytes: 1 }).error)).toBeNull();
  expect(attachmentIn(fail('attachment', { kind: 'film', bytes: 1 }).error)).toBeNull();
  expect(attachmentIn(fail('attachment', { kind: 'picture' }).error)).toBeNull();
});
