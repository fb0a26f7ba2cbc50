import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Who may talk to the host: whoever opened the link first. The link's token works once and becomes a session cookie;
 * nothing that the browser's history or a server log could keep opens the office again.
 */
export interface Pass {
  /** what the link carries */
  readonly token: string;
  /** Spends the token. @returns the Set-Cookie header, or null where the token is wrong or spent. */
  redeem(token: string): string | null;
  /** @param cookies the Cookie header as it came */
  holds(cookies: string | undefined): boolean;
}

/** @param port in the cookie's name: cookies know no ports, and two offices may run side by side. */
export function createPass(port: number): Pass {
  const token = secret();
  const session = secret();
  const name = `jianwen-${port}`;
  let spent = false;

  return {
    token,
    redeem(given) {
      if (spent || !same(given, token)) return null;
      spent = true;
      return `${name}=${session}; Path=/; HttpOnly; SameSite=Strict`;
    },
    holds(cookies) {
      const given = (cookies ?? '').split('; ').find((cookie) => cookie.startsWith(`${name}=`));
      return given !== undefined && same(given.slice(name.length + 1), session);
    },
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compared by digest, so that neither length nor content shows in the time it takes. */
function same(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
