import { createInstance, type InitOptions, type i18n } from 'i18next';
import type { Language, Params } from '../contract/index.ts';
import { namespaces, resources } from './resources.ts';

/** Makes a sentence: `t('errors:truncated.message')`, `t('findings:length/body.tooLong', finding.params)`. */
export type Translator = (key: string, params?: Params) => string;

/**
 * How every door sets i18next up, the page's react-i18next included. Values are text, never markup, so nothing is
 * escaped here; a parameter that is missing leaves a gap instead of braces.
 */
export const i18nOptions = {
  resources,
  ns: namespaces,
  defaultNS: 'page',
  fallbackLng: 'zh-CN',
  initAsync: false,
  returnNull: false,
  interpolation: { escapeValue: false },
  missingInterpolationHandler: () => '',
} as const satisfies InitOptions;

/** `{{due, day}}`: an ISO date as people write it, 2026年3月5日 or 5 March 2026; anything else stays as it is. */
export function addFormats(texts: i18n): void {
  texts.services.formatter?.add('day', (value: unknown, language) => {
    const words = String(value);
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(words)) return words;
    const [year, month, day] = words.split('-').map(Number) as [number, number, number];
    if (!language?.startsWith('en')) return `${year}年${month}月${day}日`;
    return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.UTC(year, month - 1, day),
    );
  });
}

const translators = new Map<Language, Translator>();

/** The texts of one language. The same translator is given each time. */
export function createTranslator(language: Language): Translator {
  const made = translators.get(language);
  if (made) return made;
  const texts = createInstance();
  void texts.init({ ...i18nOptions, lng: language });
  addFormats(texts);
  const translate: Translator = (key, params) => texts.t(key, { ...params });
  translators.set(language, translate);
  return translate;
}
