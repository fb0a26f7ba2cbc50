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

/**
 * The parameters with the number that i18next chooses the plural form by: `count`, or else `n`, which the page hands over
 * as it is written (1, 1,234, ≥3). English has a form of its own for 1 alone.
 */
export function counted(params: Params = {}): Params {
  if (params.count !== undefined || params.n === undefined) return { ...params };
  return { ...params, count: String(params.n) === '1' ? 1 : 2 };
}

const translators = new Map<Language, Translator>();

/** The texts of one language. The same translator is given each time. */
export function createTranslator(language: Language): Translator {
  const made = translators.get(language);
  if (made) return made;
  const texts = createInstance();
  void texts.init({ ...i18nOptions, lng: language });
  addFormats(texts);
  const translate: Translator = (key, params) => texts.t(key, counted(params));
  translators.set(language, translate);
  return translate;
}
