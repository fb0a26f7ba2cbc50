import type { QueryClient } from '@tanstack/react-query';
import type { ChannelName } from '#shared/contract/index.ts';

/** Asks anew for everything that a done (or refused) act may have moved, also when who asked is gone from the page. */
export function refreshAfter(queries: QueryClient, channel: ChannelName): void {
  const moved = moves[channel];
  if (moved === undefined) return;
  void queries.invalidateQueries({
    predicate: ({ queryKey: [asked] }) => (moved === 'all' ? !isFixed(asked) : moved.some((one) => one === asked)),
  });
}

/** Puts what the office tells by itself in the place of an answer. One that is still under way is older, and left out. */
export async function put(queries: QueryClient, queryKey: readonly unknown[], value: unknown): Promise<void> {
  await queries.cancelQueries({ queryKey, exact: true });
  queries.setQueryData(queryKey, value);
}

/** How a draft looks in its file never changes under its id, so it needs no second reading. */
export function isFixed(asked: unknown): boolean {
  return asked === 'draft.formatted';
}

const directory = [
  'organs.get',
  'organs.search',
  'organs.proposal',
  'organs.expand',
  'draft.check',
  'app.info',
] as const;
const calendar = ['calendar.get', 'calendar.preview', 'draft.check'] as const;
const books = ['review.list', 'review.get', 'ledger.list', 'plan.show', 'draft.check'] as const;

const repeats = ['draft.check', 'draft.similar'] as const;
const archived = ['archive.search', 'archive.get', 'archive.recognised', ...repeats] as const;

const packs = ['packs.list', 'packs.diff', 'app.info', 'draft.check'] as const;

const moves: Partial<Record<ChannelName, 'all' | readonly ChannelName[]>> = {
  'settings.set': ['app.info', 'packs.list'],
  'workspace.create': 'all',
  'workspace.open': 'all',
  'workspace.close': 'all',
  'workspace.sample': 'all',
  'workspace.backup': ['workspace.backups'],
  'draft.correct': ['draft.get', 'draft.check', 'draft.similar', 'archive.search', 'archive.get', 'archive.recognised'],
  'draft.accept': ['draft.accepted'],
  'draft.unaccept': ['draft.accepted'],
  'packs.copy': packs,
  'packs.save': packs,
  'packs.remove': packs,
  'packs.setRule': packs,
  'plan.setItems': ['plan.items', 'draft.check'],
  'archive.import': ['archive.importStatus'],
  'archive.importCancel': ['archive.importStatus', 'archive.search', 'draft.check', 'app.info'],
  'archive.importRetry': ['archive.importStatus'],
  'archive.add': ['archive.search', 'archive.recognised', 'draft.check', 'app.info'],
  'archive.correct': ['archive.search', 'archive.get', 'archive.recognised', 'draft.check'],
  'archive.setAside': archived,
  'archive.bringBack': archived,
  'reuse.mark': ['reuse.marks', ...repeats],
  'reuse.unmark': ['reuse.marks', ...repeats],
  'reuse.addClause': ['reuse.clauses', ...repeats],
  'reuse.removeClause': ['reuse.clauses', ...repeats],
  'organs.save': directory,
  'organs.remove': directory,
  'organs.saveGroup': directory,
  'organs.removeGroup': directory,
  'organs.setOwn': directory,
  'organs.choose': directory,
  'organs.applyImport': directory,
  'calendar.import': calendar,
  'calendar.remove': calendar,
  'calendar.saveLocal': calendar,
  'calendar.removeLocal': calendar,
  'series.save': ['series.list', 'plan.show', 'draft.check'],
  'plan.set': ['plan.show', 'draft.check'],
  'review.submit': books,
  'review.approve': books,
  'review.return': books,
  'review.withdraw': books,
  'issue.commit': books,
  'ledger.void': books,
};
