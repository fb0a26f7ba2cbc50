import { Table } from '@mantine/core';
import { useState } from 'react';
import type { Report, Span } from '#shared/contract/index.ts';
import { Link } from '../../app/routes.tsx';
import { type TextKey, useText } from '../../app/texts.ts';
import page from '../../parts/page.module.css';
import classes from './elements/elements.module.css';
import type { Selection } from './paper/paper.tsx';

type Props = Readonly<{ report: Report; onShow(spans: Selection['spans']): void }>;

/** To whom it goes: every phrase of the recipients with the units it stands for, and those nobody knows. */
export function ScopePanel({ report, onShow }: Props) {
  const { say, term, write } = useText();
  const [shown, setShown] = useState<string | null>(null);
  const scope = report.scope;
  if (scope === undefined || scope.groups.length + scope.unresolved.length === 0) return null;
  const known = scope.groups.filter(({ raw }) => !scope.unresolved.includes(raw));
  const phrase = (raw: string) => {
    const place = placeOf(raw, report);
    return place === undefined ? (
      raw
    ) : (
      <button type="button" onClick={() => onShow([place])}>
        {raw}
      </button>
    );
  };
  return (
    <section aria-labelledby="scope-title" data-panel="scope">
      <h2 id="scope-title">{say('elements.scope')}</h2>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('elements.scopePhrase')}</Table.Th>
            <Table.Th className={page.figure}>{say('elements.scopeUnits')}</Table.Th>
            <Table.Th>{say('elements.scopeLevel')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {known.map(({ raw, units, level, names, former }) => (
            <Table.Tr key={raw}>
              <Table.Td>
                {phrase(raw)}
                {shown === raw && <p className={page.hint}>{names.join('、')}</p>}
                {former.map(({ said, name }) => (
                  <p key={said} className={page.hint}>
                    {say('scopeUnits.former', { said, name })}
                  </p>
                ))}
              </Table.Td>
              <Table.Td className={page.figure}>
                {names.length === 0 ? (
                  write.number(units)
                ) : (
                  <button
                    type="button"
                    className={page.figureLink}
                    aria-expanded={shown === raw}
                    title={say('organTree.showUnits', { name: raw })}
                    onClick={() => setShown(shown === raw ? null : raw)}
                  >
                    {write.number(units)}
                  </button>
                )}
              </Table.Td>
              <Table.Td>{level === null ? '—' : term(`organLevels:${level}`)}</Table.Td>
            </Table.Tr>
          ))}
          {scope.unresolved.map((raw) => (
            <Table.Tr key={raw}>
              <Table.Td>{phrase(raw)}</Table.Td>
              <Table.Td className={page.figure}>—</Table.Td>
              <Table.Td>
                <span className={classes.unsure}>{say(reasonKey(raw, scope.reasons))}</span>{' '}
                <Link to="organs">{say('step.organs')}</Link>
              </Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr>
            <Table.Th scope="row">{say('elements.scopeTotal')}</Table.Th>
            <Table.Th className={page.figure}>
              {scope.unresolved.length > 0 && '≥'}
              {write.number(scope.units)}
            </Table.Th>
            <Table.Th>
              {scope.lowestLevel === null
                ? ''
                : say('gauge.lowest', { level: term(`organLevels:${scope.lowestLevel}`) })}
            </Table.Th>
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </section>
  );
}

type Reasons = NonNullable<Report['scope']>['reasons'];

function reasonKey(raw: string, reasons: Reasons): TextKey {
  const code = reasons.find((reason) => reason.raw === raw)?.code;
  return code === undefined ? 'elements.unresolved' : `scopeUnits.${code}`;
}

/** Where the phrase stands among the recipients. */
function placeOf(raw: string, { document: elements }: Report): Span | undefined {
  const { mainRecipients = [], ccRecipients = [] } = elements.spans;
  const main = elements.mainRecipients.indexOf(raw);
  if (main >= 0 && mainRecipients.length === elements.mainRecipients.length) return mainRecipients[main];
  const copied = elements.ccRecipients.indexOf(raw);
  return copied >= 0 && ccRecipients.length === elements.ccRecipients.length ? ccRecipients[copied] : undefined;
}
