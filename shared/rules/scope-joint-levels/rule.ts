import { z } from 'zod';
import { OrganLevel } from '../../contract/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';
import { bodyOf, tierOf } from '../organs/index.ts';

/**
 * 联合行文: organs of one level issue together, no others. A 市 beside a 县 may be of its rank, so they count as apart
 * only where the words leave no doubt.
 * @source 《党政机关公文处理工作条例》17 (同级党政机关、党政机关与其他同级机关必要时可以联合行文)
 */
export const scopeJointLevels = defineRule({
  id: 'scope/joint-levels',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const { issuers, spans } = draft.document;
    if (issuers.length < 2) return pass({ issuers: issuers.length });
    for (const [at, name] of issuers.entries()) {
      for (const other of issuers.slice(0, at)) {
        if (!apart(other, name)) continue;
        return finding({
          at: spans.issuers?.[at] ?? null,
          code: 'levelsDiffer',
          params: { first: other, second: name },
        });
      }
    }
    return pass({ issuers: issuers.length });
  },
});

function apart(a: string, b: string): boolean {
  const [first, second] = [bodyOf(a), bodyOf(b)];
  if (first === 'other' || second === 'other') return false;
  const [one, two] = [tierOf(a), tierOf(b)];
  if (one === null || two === null) return false;
  if (one === two) {
    // a government and one of its own departments
    return [first, second].includes('leading') && [first, second].includes('department') && sameArea(a, b);
  }
  const pair = [one, two].toSorted((x, y) => OrganLevel.options.indexOf(x) - OrganLevel.options.indexOf(y));
  if (pair.includes('village')) return false;
  return pair[0] !== 'city' || pair[1] !== 'county' || /^市/u.test(one === 'city' ? a : b) || within(a, b);
}

function sameArea(a: string, b: string): boolean {
  const [x, y] = [areaOf(a), areaOf(b)];
  return x !== null && x === y;
}

/** 平江市教育局 and 平江市云溪县教育局: the one area lies in the other. */
function within(a: string, b: string): boolean {
  const [x, y] = [areaOf(a), areaOf(b)];
  return x !== null && y !== null && x !== y && (a.startsWith(y) || b.startsWith(x));
}

function areaOf(name: string): string | null {
  const plain = name.replace(/^中共/u, '');
  return (
    /^\p{Script=Han}{1,8}?(?:省|市|自治州|自治区|县|区|旗|乡|镇)(?!\p{Script=Han}{0,1}[县区市])/u.exec(plain)?.[0] ??
    null
  );
}
