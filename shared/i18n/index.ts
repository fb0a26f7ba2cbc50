export { type Namespace, namespaces, resources } from './resources.ts';
export { createTranslator, i18nOptions, type Translator } from './translator.ts';
