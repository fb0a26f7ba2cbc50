import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type Division, OwnBody, type Proposal } from '#shared/contract/index.ts';
import { useNotify } from '../../app/notices.tsx';
import { useText } from '../../app/texts.ts';
import { useAsk, useDo } from '../../client/index.ts';
import { useEditor } from '../actor-field.tsx';
import { Failed, Loading } from '../waiting.tsx';
import classes from './own-organ.module.css';

type Props = Readonly<{ division: Division; onChange(): void; onDone(): void }>;

/** What choosing this division adds, each usual organ to be ticked off. */
export function ProposalForm({ division, onChange, onDone }: Props) {
  const { say } = useText();
  const by = useEditor();
  const notify = useNotify();
  const [body, setBody] = useState<OwnBody>(division.level === 'township' ? 'government' : 'government-office');
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  // offices of townships are called in too many ways
  const bodies = OwnBody.options.filter((value) => division.level !== 'township' || !value.endsWith('-office'));
  const proposed = useAsk('organs.proposal', { code: division.code, body }, { keepPrevious: true });
  const choose = useDo('organs.choose', { onSuccess: onDone });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const own = proposed.data?.own ?? '';
    choose.mutate(
      { code: division.code, body, without: [...without], by },
      { onSuccess: ({ added }) => notify.done((tell) => tell('ownOrgan.done', { n: added.organs, name: own })) },
    );
  };
  return (
    <form className={classes.panel} onSubmit={submit}>
      <div className={classes.chosen}>
        <strong>{[...division.path, division.name].join(' · ')}</strong>
        <Button size="compact-xs" variant="subtle" onClick={onChange}>
          {say('ownOrgan.change')}
        </Button>
      </div>
      <NativeSelect
        label={say('ownOrgan.body')}
        description={say('ownOrgan.departmentHint')}
        value={body}
        data={bodies.map((value) => ({ value, label: say(`ownOrgan.bodies.${value}`) }))}
        onChange={(event) => setBody(OwnBody.options.find((value) => value === event.currentTarget.value) ?? body)}
      />
      {proposed.error !== null && <Failed error={proposed.error.error} onRetry={() => void proposed.refetch()} />}
      {proposed.data === undefined ? (
        <Loading />
      ) : (
        <Proposed proposal={proposed.data} without={without} onWithout={setWithout} />
      )}
      <div className={classes.buttons}>
        <Button type="submit" loading={choose.isPending} disabled={proposed.data === undefined}>
          {say('ownOrgan.submit')}
        </Button>
      </div>
    </form>
  );
}

type ProposedProps = Readonly<{
  proposal: Proposal;
  without: ReadonlySet<string>;
  onWithout(names: ReadonlySet<string>): void;
}>;

function Proposed({ proposal, without, onWithout }: ProposedProps) {
  const { say, term, write } = useText();
  const fresh = proposal.beside.filter(({ known }) => !known).map(({ name }) => name);
  const wanted = [...proposal.beside].filter(({ name }) => !without.has(name)).map(({ name }) => name);
  return (
    <>
      <section aria-label={say('ownOrgan.willAdd')}>
        <p className={classes.counts}>
          <strong>{say('ownOrgan.own', { name: proposal.own })}</strong>
          {proposal.governments.map(({ level, count }) => (
            <span key={level}>
              {say('ownOrgan.governments', { level: term(`organLevels:${level}`), n: write.number(count) })}
            </span>
          ))}
          {proposal.governments.length === 0 && <span>{say('ownOrgan.nothing')}</span>}
        </p>
      </section>
      {proposal.beside.length > 0 && (
        <Checkbox.Group
          label={say('ownOrgan.beside')}
          value={wanted}
          onChange={(names) => onWithout(new Set(fresh.filter((name) => !names.includes(name))))}
        >
          <div className={classes.buttons}>
            <Button size="compact-xs" variant="subtle" onClick={() => onWithout(new Set())}>
              {say('ownOrgan.all')}
            </Button>
            <Button size="compact-xs" variant="subtle" onClick={() => onWithout(new Set(fresh))}>
              {say('ownOrgan.clear')}
            </Button>
          </div>
          <div className={classes.beside}>
            {proposal.beside.map(({ name, known }) => (
              <Checkbox
                key={name}
                size="xs"
                value={name}
                disabled={known}
                label={known ? `${name}（${say('ownOrgan.known')}）` : name}
              />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </>
  );
}
