import type { Report } from '#shared/contract/index.ts';
import { placeIn } from '../app/place.ts';
import { useText } from '../app/texts.ts';

type Props = Readonly<{ report: Report; at: Report['findings'][number]['at']; className?: string | undefined }>;

/** Where a finding stands, in words. */
export function Where({ report, at, className }: Props) {
  const { say } = useText();
  const place = placeIn(report.document, at);
  if (place === null || place.element === null) return <span className={className}>{say('findings.noPlace')}</span>;
  const element = say(`elements.${place.element}`);
  return (
    <span className={className}>
      {place.section === null ? element : say('ledger.placeIn', { element, section: place.section })}
    </span>
  );
}
