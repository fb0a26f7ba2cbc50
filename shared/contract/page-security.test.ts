import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageFile, pageHeaders } from './page-security.ts';

describe('pageHeaders', () => {
  it('allows styles by this nonce and nothing inline', () => {
    const policy = pageHeaders('abc')['content-security-policy'];
    expect(policy).toContain("style-src 'self' 'nonce-abc'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/u);
  });
});

describe('pageFile', () => {
  it('serves the page at the root and keeps hashed files for ever', () => {
    expect(pageFile('/')).toMatchObject({ path: 'index.html', cacheControl: 'no-store' });
    expect(pageFile('/assets/index-Bx_1.js')).toMatchObject({
      path: 'assets/index-Bx_1.js',
      contentType: 'text/javascript; charset=utf-8',
      cacheControl: 'private, max-age=31536000, immutable',
    });
  });

  it.each(['', 'index.html', '/..', '/../a.js', '/a/../../b.js', '/.env.js', '/a//b.js', '/a\\b.js', '/%2e%2e/a.js'])(
    'answers nothing for %s',
    (path) => expect(pageFile(path)).toBeNull(),
  );

  it('never names a file outside the folder', () => {
    const hostile = fc.array(fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', 'a', '.js', '\0', 'C:', '~'));
    fc.assert(
      fc.property(hostile, (parts) => {
        const file = pageFile(`/${parts.join('')}`);
        if (file !== null) expect(file.path.split('/').some((name) => name.startsWith('.'))).toBe(false);
      }),
    );
  });
});
