/** The page's own scheme: no file:// and no network address that anything else could claim. */
export const scheme = 'jianwen';
export const pageOrigin = `${scheme}://app`;
export const pageUrl = `${pageOrigin}/`;
