import { OrganLevel } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';

export type ParamWords = Readonly<{
  label(rule: string, name: string): string;
  value(name: string, value: unknown): string;
  /** 星期一, from 1 */
  weekday(day: number): string;
}>;

/** A Monday; only the days of the week behind it are asked for. */
const monday = Date.UTC(2024, 0, 1);
const day = 24 * 60 * 60 * 1000;

/** What a parameter of a rule is called, and its value as one reads it. */
export function useParamWords(): ParamWords {
  const { say, term, write, language } = useText();
  const weekday = (number: number) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(monday + (number - 1) * day);
  const value = (name: string, one: unknown): string => {
    if (one === null || one === undefined) return say('rulebook.none');
    if (typeof one === 'boolean') return term(one ? 'packs:yes' : 'packs:no');
    if (typeof one === 'number')
      return isShare(one) ? say('number.percent', { n: write.percent(one) }) : write.number(one);
    if (Array.isArray(one)) {
      if (one.length === 0) return say('rulebook.empty');
      const words = one.map((entry: unknown) =>
        name === 'weekdays' && typeof entry === 'number' ? weekday(entry) : String(entry),
      );
      return words.join('、');
    }
    if (typeof one === 'string')
      return OrganLevel.options.some((level) => level === one) ? term(`organLevels:${one}`) : one;
    return JSON.stringify(one);
  };
  return {
    // letting words through is what most rules have in common, so its label is shared
    label: (rule, name) =>
      term(`rules:${rule}.params.${name}`, { defaultValue: name === 'except' ? say('rule.except') : name }),
    value,
    weekday,
  };
}

/** Between nothing and one it is a share of the text. */
export function isShare(value: number): boolean {
  return value > 0 && value < 1;
}
