import type { Language } from '../contract/index.ts';
import { ruleMessages } from '../rules/messages.ts';
import { cli as cliEn } from './en/cli.ts';
import { cues as cuesEn } from './en/cues.ts';
import { desktop as desktopEn } from './en/desktop.ts';
import * as doctorEn from './en/doctor.ts';
import {
  errors as errorsEn,
  formatSteps as formatStepsEn,
  formats as formatsEn,
  reasons as reasonsEn,
} from './en/errors.ts';
import * as labelsEn from './en/labels.ts';
import { page as pageEn } from './en/page.ts';
import { skips as skipsEn } from './en/skips.ts';
import { cli as cliZh } from './zh-CN/cli.ts';
import { cues as cuesZh } from './zh-CN/cues.ts';
import { desktop as desktopZh } from './zh-CN/desktop.ts';
import * as doctorZh from './zh-CN/doctor.ts';
import {
  errors as errorsZh,
  formatSteps as formatStepsZh,
  formats as formatsZh,
  reasons as reasonsZh,
} from './zh-CN/errors.ts';
import * as labelsZh from './zh-CN/labels.ts';
import { page as pageZh } from './zh-CN/page.ts';
import { skips as skipsZh } from './zh-CN/skips.ts';

/**
 * Every text by language and namespace, plain data for i18next. Rules bring their own: `findings:length/body.tooLong`
 * and `rules:length/body.name`.
 */
export const resources = {
  'zh-CN': {
    ...rulesIn('zh-CN'),
    ...labelsZh,
    ...doctorZh,
    cli: cliZh,
    cues: cuesZh,
    desktop: desktopZh,
    errors: errorsZh,
    formatSteps: formatStepsZh,
    formats: formatsZh,
    page: pageZh,
    reasons: reasonsZh,
    skips: skipsZh,
  },
  en: {
    ...rulesIn('en'),
    ...labelsEn,
    ...doctorEn,
    cli: cliEn,
    cues: cuesEn,
    desktop: desktopEn,
    errors: errorsEn,
    formatSteps: formatStepsEn,
    formats: formatsEn,
    page: pageEn,
    reasons: reasonsEn,
    skips: skipsEn,
  },
} as const;

export type Namespace = keyof (typeof resources)['zh-CN'];
export const namespaces = Object.keys(resources['zh-CN']) as Namespace[];

type RuleText = Readonly<{
  name: string;
  what: string;
  params?: Readonly<Record<string, string>>;
  /** a paper to go with the document, filled in from the finding's parameters */
  explanation?: string;
}>;
type RuleTexts = Readonly<Record<string, RuleText>>;
type FindingTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

function rulesIn(language: Language): { rules: RuleTexts; findings: FindingTexts } {
  const all = Object.entries(ruleMessages);
  return {
    rules: Object.fromEntries(all.map(([id, texts]) => [id, aboutRule(texts[language])])),
    findings: Object.fromEntries(all.map(([id, texts]) => [id, texts[language].findings])),
  };
}

function aboutRule({ name, what, params, explanation }: Partial<RuleText> & { name: string }): RuleText {
  return { name, what: what ?? '', ...(params && { params }), ...(explanation && { explanation }) };
}
