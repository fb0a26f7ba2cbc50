import { createInstance, type InitOptions } from 'i18next';
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

const translators = new Map<Language, Translator>();

/** The texts of one language. The same translator is given each time. */
export function createTranslator(language: Language): Translator {
  const made = translators.get(language);
  if (made) return made;
  const texts = createInstance();
  void texts.init({ ...i18nOptions, lng: language });
  const translate: Translator = (key, params) => texts.t(key, { ...params });
  translators.set(language, translate);
  return translate;
}
