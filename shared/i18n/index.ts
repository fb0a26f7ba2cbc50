export { type Namespace, namespaces, resources } from './resources.ts';
export { addFormats, counted, createTranslator, i18nOptions, type Translator } from './translator.ts';
