import { z } from 'zod';
import type { Draft, OrganLevel, Span } from '../../contract/index.ts';
import { compareOrganLevels } from '../../gongwen/index.ts';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';
import type { Earlier, RecipientEntry } from '../facts.ts';
import { reachOf } from '../organs/index.ts';
import { readingOf } from '../reading/index.ts';

/**
 * 发送范围: a document doesn't go further down than its own 附注 says, and a relay not further than the 附注 of what it
 * prints, names as its text, or relays out of the archive. Whoever issued that has to agree to more.
 * @source 《党政机关公文处理工作条例》31: 公文的印发传达范围应当按照发文机关的要求执行；需要变更的，应当经发文机关批准
 */
export const scopeAnnotationLevel = defineRule({
  id: 'scope/annotation-level',
  needs: ['recipients'],
  wants: ['earlier'],
  params: z.strictObject({}),

  check({ draft, facts: { recipients }, more: { earlier } }) {
    const { document } = draft;
    if (document.direction === 'up') return pass({ applies: false });
    const limits = [ownLimit(draft), ...printedLimits(draft), ...relayedLimits(draft, earlier)].filter(
      (limit) => limit !== null,
    );
    if (limits.length === 0) return pass({ applies: false });
    const found = limits.flatMap((limit): RawFinding[] => {
      const past = recipients.entries.filter((entry) => compareOrganLevels(lowest(entry), limit.level) > 0);
      const [worst] = past.toSorted((a, b) => compareOrganLevels(lowest(b), lowest(a)));
      if (!worst) return [];
      const places = (worst.list === 'main' ? document.spans.mainRecipients : document.spans.ccRecipients) ?? [];
      return [
        {
          at: places[worst.index] ?? limit.at,
          code: limit.code,
          params: { recipient: lowerParts(worst.raw, limit.level), annotation: limit.annotation, level: limit.level },
        },
      ];
    });
    return found.length > 0 ? finding(...found) : pass({ applies: true, lowestLevel: recipients.scope.lowestLevel });
  },
});

type Limit = Readonly<{ level: OrganLevel; annotation: string; at: Span | null; code: string }>;

/** Villages and schools of townships by their words, where the level isn't told otherwise. */
function lowest({ raw, level }: RecipientEntry): OrganLevel {
  if (/各村|村（居）|（村）|村民委员会|居民委员会|各社区/u.test(raw)) return 'village';
  return level ?? (/各(?:乡镇)?中心(?:学校|小学|校)|卫生院/u.test(raw) ? 'township' : 'national');
}

const lowWords = [
  ['village', /村|社区|居民委员会|居委会/u],
  ['township', /乡|镇|街道|中心(?:学校|小学|校)|卫生院/u],
] as const;

/** Of 各街道办事处、各社区居民委员会 those below the level; the whole where the parts don't tell. */
function lowerParts(raw: string, limit: OrganLevel): string {
  const lower = raw.split('、').filter((part) => {
    const level = lowWords.find(([, words]) => words.test(part))?.[0];
    return level !== undefined && compareOrganLevels(level, limit) > 0;
  });
  return lower.length > 0 ? lower.join('、') : raw;
}

function ownLimit({ document: { annotation, spans } }: Draft): Limit | null {
  const level = reachOf(annotation);
  if (level === null || annotation === null) return null;
  return { level, annotation: bare(annotation), at: spans.annotation ?? null, code: 'belowAnnotation' };
}

const marked =
  /[（(]?(?:此件|此文|本件|原件|原文|该件|该文)[^，。；“\n]{0,8}?(?:只|仅|限)?(?:发|传达|印发|下发)(?:至|到)[^，。；）)”\n]{1,20}[）)]?/gu;

/** What a relay prints, or names in its text: 该文件注明“此件发至县级”. */
function printedLimits(draft: Draft): (Limit | null)[] {
  const { isShell, shell, spans, annotation } = draft.document;
  const { text } = readingOf(draft);
  const relays = isShell && (shell?.act === 'relay' || shell?.act === 'approve');
  const parts: Span[] = [];
  if (relays && spans.printedText) parts.push(spans.printedText);
  if (spans.body) parts.push(spans.body);
  parts.push(...(spans.attachments ?? []));
  return parts.flatMap((span) =>
    [...text.slice(...span).matchAll(marked)].map((match): Limit | null => {
      const said = bare(match[0]);
      const level = reachOf(said);
      const at: Span = [span[0] + match.index, span[0] + match.index + match[0].length];
      const isOwn = annotation !== null && spans.annotation !== undefined && at[0] >= spans.annotation[0];
      return level === null || isOwn ? null : { level, annotation: said, at, code: 'belowPrinted' };
    }),
  );
}

/** What the archive has of the document that the title relays. */
function relayedLimits({ document }: Draft, earlier: Earlier | undefined): Limit[] {
  const title = fold(document.title ?? '');
  if (!earlier || !/转发|翻印/u.test(title)) return [];
  return earlier.references.flatMap(({ title: named, span, byNumber, byTitle }): Limit[] => {
    const original = byNumber ?? (byTitle.length === 1 ? (byTitle[0] ?? null) : null);
    if (named === null || !title.includes(fold(named)) || !original) return [];
    const level = reachOf(original.annotation);
    return level === null ? [] : [{ level, annotation: original.annotation ?? '', at: span, code: 'belowPrinted' }];
  });
}

function fold(title: string): string {
  return title.replace(/[\s《》〈〉]/gu, '');
}

function bare(annotation: string): string {
  return annotation.trim().replace(/^[（(]|[）)]$/gu, '');
}
