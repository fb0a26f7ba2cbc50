import type { Report } from '#shared/contract/index.ts';
import { elementValue } from '#shared/gongwen/index.ts';
import { useText } from '../../../app/texts.ts';
import { useElementWords } from './use-words.ts';

/** What a report takes from a person instead of the text: a line of its facts, for who decides on it. */
export function CorrectedElements({ document: elements }: Pick<Report, 'document'>) {
  const { say } = useText();
  const words = useElementWords();
  if (elements.corrected.length === 0) return null;
  const said = elements.corrected.map(
    (field) =>
      `${words.name(field)} ${say('elements.quoted', { text: words.value(field, elementValue(elements, field)) })}`,
  );
  return (
    <>
      <dt>{say('elements.correctedList')}</dt>
      <dd>{said.join('；')}</dd>
    </>
  );
}
