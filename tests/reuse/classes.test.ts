import { expect, test } from 'vitest';
import { accuracy, judgePairs } from './score.ts';

test('the classes of at least 95 in 100 labelled pairs are told right', { timeout: 300_000 }, async () => {
  expect(accuracy(await judgePairs())).toBeGreaterThanOrEqual(0.95);
});
