import { Alert, Button, FileButton, Loader } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Against, Draft, OfficeError } from '#shared/contract/index.ts';
import { explain } from '../../../app/explain.ts';
import { useText } from '../../../app/texts.ts';
import { DropZone } from '../../../parts/drop-zone.tsx';
import { AgainstDialog } from './against-dialog.tsx';
import classes from './reuse.module.css';
import { useAgainst } from './use-against.ts';

type Props = Readonly<{ draftId: string; draft: Draft }>;
type State =
  | Readonly<{ step: 'idle' }>
  | Readonly<{ step: 'working'; name: string }>
  | Readonly<{ step: 'failed'; error: OfficeError }>
  | Readonly<{ step: 'done'; against: Against }>;

const readable = '.docx,.docm,.doc,.wps,.odt,.rtf,.pdf,.ofd,.txt,.md';

/** 与上级文件比对: takes the superior's file on the spot, and shows what the draft says of its own. */
export function AgainstPanel({ draftId, draft }: Props) {
  const { say, language } = useText();
  const [state, setState] = useState<State>({ step: 'idle' });
  const ask = useAgainst(draftId);
  const reset = useRef<() => void>(null);
  const take = async (file: File | null | undefined) => {
    // Without forgetting, the browser would say nothing when the same file is chosen a second time.
    reset.current?.();
    if (file == null || state.step === 'working') return;
    setState({ step: 'working', name: file.name });
    const reply = await ask(file);
    setState(reply.ok ? { step: 'done', against: reply.value } : { step: 'failed', error: reply.error });
  };
  const failure = state.step === 'failed' ? explain(state.error, language) : null;
  return (
    <>
      <DropZone inner label={say('against.dropNow')} onTransfer={(transfer) => void take(transfer.files[0])}>
        <section className={classes.against} aria-label={say('against.title')}>
          {state.step === 'working' ? (
            <p role="status">
              <Loader size={12} /> {say('against.working', { name: state.name })}
            </p>
          ) : (
            <p>
              {say('against.lead')}
              <br />
              <span className={classes.facts}>{say('against.hint')}</span>
            </p>
          )}
          {/* It stays while the file is read, and keeps the focus for when the comparison is closed. */}
          <FileButton accept={readable} resetRef={reset} onChange={(file) => void take(file)}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                size="compact-xs"
                className={classes.whole}
                aria-disabled={state.step === 'working'}
              >
                {say('against.choose')}
              </Button>
            )}
          </FileButton>
        </section>
      </DropZone>
      {failure !== null && (
        <Alert
          color="red"
          role="alert"
          title={failure.message}
          withCloseButton
          closeButtonLabel={say('app.dismiss')}
          onClose={() => setState({ step: 'idle' })}
        >
          {failure.next}
        </Alert>
      )}
      {state.step === 'done' && (
        <AgainstDialog draft={draft} against={state.against} onClose={() => setState({ step: 'idle' })} />
      )}
    </>
  );
}
