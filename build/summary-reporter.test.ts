import { afterEach, expect, test, vi } from 'vitest';
import type { TestModule } from 'vitest/node';
import { SummaryReporter } from './summary-reporter.ts';

afterEach(() => vi.restoreAllMocks());

function moduleWith(states: readonly string[], errors: readonly string[] = []): TestModule {
  const tests = states.map((state) => ({ result: () => ({ state }) }));
  // of a module the reporter asks these two things only
  return { errors: () => errors, children: { allTests: () => tests } } as unknown as TestModule;
}

function lastLineOf(modules: readonly TestModule[], unhandled: readonly unknown[] = []): string {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  new SummaryReporter().onTestRunEnd(modules, unhandled);
  return written.join('').trimEnd().split('\n').at(-1) ?? '';
}

test('adds up the modules', () => {
  const modules = [moduleWith(['passed', 'passed', 'skipped']), moduleWith(['failed', 'passed'])];
  expect(lastLineOf(modules)).toBe('3 passed, 1 failed, 1 skipped');
});

test('what never ran to its end is a failure: a module that does not load, a test left pending, a stray rejection', () => {
  const modules = [moduleWith([], ['cannot find module']), moduleWith(['pending'])];
  expect(lastLineOf(modules, [new Error('stray')])).toBe('0 passed, 3 failed, 0 skipped');
});
