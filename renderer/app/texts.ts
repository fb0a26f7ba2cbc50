import { createInstance, type i18n } from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '#shared/contract/index.ts';
import { addFormats, counted, i18nOptions, type Translator } from '#shared/i18n/index.ts';
import type { PageMessages } from '#shared/i18n/zh-CN/page.ts';
import { type Formats, formatsFor } from './formats.ts';

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}`;
}[keyof T & string];
/** Every text of the page by its path, so that a missing one does not compile. */
export type TextKey = Paths<PageMessages>;
export type Say = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

export function createTexts(language: Language): i18n {
  const texts = createInstance();
  void texts.use(initReactI18next).init({ ...i18nOptions, lng: language });
  addFormats(texts);
  return texts;
}

/** The page's words, those it shares with the other doors (`levels:must`), and its way of writing figures. */
export function useText(): Readonly<{ say: Say; term: Translator; language: Language; write: Formats }> {
  const { t, i18n: texts } = useTranslation('page');
  const language: Language = texts.language === 'en' ? 'en' : 'zh-CN';
  return useMemo(() => {
    const term: Translator = (key, params) => t(key, counted(params));
    const say: Say = (key, params) => term(`page:${key}`, params);
    return { say, term, language, write: formatsFor(language) };
  }, [t, language]);
}
