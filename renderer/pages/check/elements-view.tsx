import { type ReactNode, useEffect, useRef } from 'react';
import type { Draft, Report, Span } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import classes from './elements.module.css';
import type { ElementName } from './paper/layout.ts';
import type { Selection } from './paper/paper.tsx';
import { ScopePanel } from './scope-panel.tsx';

type Props = Readonly<{
  draft: Draft;
  report: Report;
  /** which part was asked for; the object is new with every asking */
  wanted: Readonly<{ panel: 'length' | 'scope' }> | null;
  onShow(spans: Selection['spans']): void;
}>;

/** 要素: what was understood of the draft; every value shows its place. */
export function ElementsView({ draft, report, wanted, onShow }: Props) {
  const { say } = useText();
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted !== null)
      view.current?.querySelector(`[data-panel="${wanted.panel}"]`)?.scrollIntoView({ block: 'start' });
  }, [wanted]);
  const { document: elements } = report;
  return (
    <div ref={view} className={classes.elements}>
      <dl className={classes.list}>
        <Row name="title" elements={elements} onShow={onShow} values={[elements.title]} />
        <PlainRow
          label={say('elements.kind')}
          value={elements.kind === 'other' ? say('elements.otherKind') : elements.kind}
          unsure={elements.unsure.includes('kind')}
        />
        <PlainRow
          label={say('elements.form')}
          value={say(`elements.forms.${elements.form}`)}
          unsure={elements.unsure.includes('form')}
        />
        <PlainRow
          label={say('elements.direction')}
          value={say(`elements.directions.${elements.direction}`)}
          unsure={elements.unsure.includes('direction')}
        />
        <PlainRow
          label={say('elements.nature')}
          value={say(`check.natures.${elements.nature}`)}
          unsure={elements.unsure.includes('nature')}
        />
        <PlainRow label={say('elements.shell')} value={say(elements.isShell ? 'elements.yes' : 'elements.no')} />
        <Row name="issuers" elements={elements} onShow={onShow} values={elements.issuers} />
        <Row
          name="documentNumber"
          elements={elements}
          onShow={onShow}
          values={[elements.documentNumber?.raw ?? null]}
        />
        <Row name="signers" elements={elements} onShow={onShow} values={elements.signers} />
        <Row name="mainRecipients" elements={elements} onShow={onShow} values={elements.mainRecipients} />
        <Row name="ccRecipients" elements={elements} onShow={onShow} values={elements.ccRecipients} />
        <DateRow name="signedOn" elements={elements} onShow={onShow} />
        <Row name="attachmentList" elements={elements} onShow={onShow} values={elements.attachments} />
        <Row name="annotation" elements={elements} onShow={onShow} values={[elements.annotation]} />
        <Row name="urgency" elements={elements} onShow={onShow} values={[elements.urgency]} />
        <Row name="printedBy" elements={elements} onShow={onShow} values={[elements.printedBy]} />
        <DateRow name="printedOn" elements={elements} onShow={onShow} />
      </dl>
      <ScopePanel report={report} onShow={onShow} />
      <CountRows report={report} />
      <SectionList draft={draft} onShow={onShow} />
    </div>
  );
}

type RowProps = Readonly<{
  name: ElementName;
  elements: Report['document'];
  values: readonly (string | null)[];
  onShow: Props['onShow'];
}>;

function Row({ name, elements, values, onShow }: RowProps) {
  const { say } = useText();
  const found = values.filter((value) => value !== null);
  const places = spansOf(elements.spans[name]);
  const unsure = elements.unsure.some((field) => field === name);
  return (
    <Line label={say(`elements.${name}`)} unsure={unsure}>
      {found.length === 0 && <span className={classes.missing}>{say('elements.notFound')}</span>}
      {found.map((value, at) => {
        const place = places.length === found.length ? places[at] : undefined;
        const spans = place === undefined ? places : [place];
        return spans.length === 0 ? (
          <span key={value}>{value}</span>
        ) : (
          <button key={value} type="button" onClick={() => onShow(spans)}>
            {value}
          </button>
        );
      })}
    </Line>
  );
}

function DateRow({ name, elements, onShow }: Omit<RowProps, 'values' | 'name'> & { name: 'signedOn' | 'printedOn' }) {
  const { write } = useText();
  const day = elements[name];
  return <Row name={name} elements={elements} onShow={onShow} values={[day === null ? null : write.date(day)]} />;
}

function PlainRow({
  label,
  value,
  unsure = false,
}: Readonly<{ label: string; value: string | null; unsure?: boolean }>) {
  const { say } = useText();
  return (
    <Line label={label} unsure={unsure}>
      {value === null ? <span className={classes.missing}>{say('elements.notFound')}</span> : <span>{value}</span>}
    </Line>
  );
}

function Line({ label, unsure, children }: Readonly<{ label: string; unsure: boolean; children: ReactNode }>) {
  const { say } = useText();
  return (
    <div className={classes.line}>
      <dt>{label}</dt>
      <dd>
        {children}
        {unsure && <span className={classes.unsure}>{say('elements.unsure')}</span>}
      </dd>
    </div>
  );
}

function CountRows({ report: { counts } }: Pick<Props, 'report'>) {
  const { say, write } = useText();
  const rows = [
    [say('elements.countTitle'), counts.title],
    [say('elements.countBody'), counts.body],
    [say('elements.countAttachments'), counts.attachments],
    [say('elements.countAll'), counts.all],
    [say('elements.countPages'), counts.pages.estimated],
  ] as const;
  return (
    <section data-panel="length">
      <h2>{say('elements.counts')}</h2>
      <dl className={classes.counts}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{write.number(value)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.method}>{say('elements.countMethod')}</p>
    </section>
  );
}

function SectionList({ draft, onShow }: Pick<Props, 'draft' | 'onShow'>) {
  const { say } = useText();
  const sections = draft.document.sections;
  if (sections.length === 0) return null;
  return (
    <section>
      <h2>{say('elements.sections')}</h2>
      <ol className={classes.sections}>
        {sections.map(({ title, level, start }) => (
          <li key={start} data-level={level}>
            <button type="button" onClick={() => onShow([[start, start + title.length]])}>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function spansOf(value: Span | readonly Span[] | undefined): readonly Span[] {
  if (value === undefined) return [];
  return isSpan(value) ? [value] : value;
}

function isSpan(value: Span | readonly Span[]): value is Span {
  return typeof value[0] === 'number';
}
