import type { Report } from '#shared/contract/index.ts';
import type { Translator } from '#shared/i18n/index.ts';

type Finding = Report['findings'][number];

/** The finding in words: a stored report has codes only, so that it can be read in any language. */
export function sentenceOf({ message, rule, code, params }: Finding, term: Translator): string {
  return message === '' ? term(`findings:${rule}.${code}`, params) : message;
}
