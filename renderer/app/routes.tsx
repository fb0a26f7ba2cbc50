import { type ReactNode, useSyncExternalStore } from 'react';

export const pageNames = ['check', 'archive', 'ledger', 'organs', 'settings'] as const;
export type PageName = (typeof pageNames)[number];
/** What of a page is meant: `#/ledger?year=2026`. */
export type Where = Readonly<Record<string, string>>;

/** The page that the address names; the fragment is used so that every door can serve one file. */
export function usePage(): PageName {
  return pageIn(useAddress());
}

/** What of the page the address names, and the address itself, which changes with it. */
export function useWhere(): Readonly<{ address: string; where: Where }> {
  const address = useAddress();
  return { address, where: Object.fromEntries(new URLSearchParams(address.split('?')[1] ?? '')) };
}

export function goTo(page: PageName, where: Where = {}): void {
  const query = new URLSearchParams(where).toString();
  window.location.hash = query === '' ? `/${page}` : `/${page}?${query}`;
}

type LinkProps = Readonly<{ to: PageName; className?: string | undefined; current?: boolean; children: ReactNode }>;

export function Link({ to, className, current: isCurrent, children }: LinkProps) {
  return (
    <a href={`#/${to}`} className={className} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </a>
  );
}

function useAddress(): string {
  return useSyncExternalStore(listen, current);
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

function pageIn(address: string): PageName {
  return pageNames.find((name) => name === address.split('?')[0]) ?? 'check';
}

function current(): string {
  const named = window.location.hash.slice(2);
  return isPage(named) ? named : remembered;
}

function isPage(address: string): boolean {
  return pageNames.some((name) => name === address.split('?')[0]);
}

// "#main" (skip link) is no page: it leaves the one on screen where it is.
let remembered = 'check';
window.addEventListener('hashchange', () => {
  remembered = current();
});
