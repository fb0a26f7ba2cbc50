import { useMemo } from 'react';
import type { ElementField, ElementValue } from '#shared/contract/index.ts';
import { Direction, Form, Nature } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import { rowOf } from './outline.ts';
import { entryOf } from './values.ts';

export type ElementWords = Readonly<{
  /** 标题, 发文字号 … */
  name(field: ElementField): string;
  /** the value as the page writes it: days as days, choices as their words */
  value(field: ElementField, value: ElementValue): string;
  /** why, in a few words; the same words once */
  cues(codes: readonly string[]): string;
}>;

export function useElementWords(): ElementWords {
  const { say, term, write, language } = useText();

  return useMemo(() => {
    const chosen = (field: ElementField, value: string): string => {
      switch (field) {
        case 'kind':
          return value === 'other' ? say('elements.otherKind') : value;
        case 'form':
          return say(`elements.forms.${Form.parse(value)}`);
        case 'direction':
          return say(`elements.directions.${Direction.parse(value)}`);
        case 'nature':
          return say(`check.natures.${Nature.parse(value)}`);
        default:
          return value;
      }
    };
    return {
      name: (field) => say(`elements.${rowOf(field)}`),
      value: (field, value) => {
        if (typeof value === 'boolean') return say(value ? 'elements.yes' : 'elements.no');
        if (value === null || value.length === 0) return say('elements.nothing');
        if (typeof value !== 'string') return value.join(language === 'en' ? ', ' : '，');
        return entryOf[field] === 'day' ? write.date(value) : chosen(field, value);
      },
      cues: (codes) => [...new Set(codes.map((code) => term(`cues:${code}`)))].join(language === 'en' ? '; ' : '；'),
    };
  }, [say, term, write, language]);
}
