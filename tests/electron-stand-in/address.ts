/**
 * Chromium outside of Electron knows no scheme of ours, so `jianwen://app/x` is shown to it as
 * `https://app.jianwen.invalid/x`, and translated back wherever main gets to see it.
 */
export function toBrowser(url: string): string {
  const { protocol, host, pathname, search, hash } = new URL(url);
  return `https://${host}.${protocol.slice(0, -1)}.invalid${pathname}${search}${hash}`;
}

export function fromBrowser(url: string): string {
  const { host, pathname, search, hash } = URL.parse(url) ?? { host: '', pathname: '', search: '', hash: '' };
  const own = /^(?<host>.+)\.(?<scheme>[a-z]+)\.invalid$/u.exec(host)?.groups;
  return own ? `${own.scheme}://${own.host}${pathname}${search}${hash}` : url;
}

/** What Electron says a frame's origin is: for our scheme, unlike in Node, not "null". */
export function originOf(url: string): string {
  const { protocol, host } = new URL(url);
  return host === '' ? 'null' : `${protocol}//${host}`;
}
