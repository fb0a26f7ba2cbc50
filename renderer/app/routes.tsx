import { type ReactNode, useSyncExternalStore } from 'react';

export const pageNames = ['check', 'archive', 'ledger', 'organs', 'settings'] as const;
export type PageName = (typeof pageNames)[number];

/** The page that the address names; the fragment is used so that every door can serve one file. */
export function usePage(): PageName {
  return useSyncExternalStore(listen, current);
}

export function goTo(page: PageName): void {
  window.location.hash = `/${page}`;
}

type LinkProps = Readonly<{ to: PageName; className?: string | undefined; current?: boolean; children: ReactNode }>;

export function Link({ to, className, current: isCurrent, children }: LinkProps) {
  return (
    <a href={`#/${to}`} className={className} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </a>
  );
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

function current(): PageName {
  const named = window.location.hash.slice(2);
  return pageNames.find((name) => name === named) ?? remembered;
}

// "#main" (skip link) is no page: it leaves the one on screen where it is.
let remembered: PageName = 'check';
window.addEventListener('hashchange', () => {
  const named = window.location.hash.slice(2);
  remembered = pageNames.find((name) => name === named) ?? remembered;
});
