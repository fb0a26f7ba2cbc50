import type { Language, OfficeError } from '#shared/contract/index.ts';
import { createTranslator } from '#shared/i18n/index.ts';

/** What happened and what to do next, in words. */
export function explain(
  { code, params }: OfficeError,
  language: Language,
): Readonly<{ message: string; next: string }> {
  const t = createTranslator(language);
  return { message: t(`errors:${code}.message`, params), next: t(`errors:${code}.next`, params) };
}
