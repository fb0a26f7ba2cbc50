import { Alert } from '@mantine/core';
import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react';
import type { OfficeError } from '#shared/contract/index.ts';
import { explain } from './explain.ts';
import classes from './notices.module.css';
import { type Say, useText } from './texts.ts';

type Notice = Readonly<{ id: number; error?: OfficeError; done?: (say: Say) => string }>;
type Notify = Readonly<{ failed(error: OfficeError): void; done(text: (say: Say) => string): void }>;

const NotifyContext = createContext<Notify | null>(null);
/** milliseconds */
const doneFor = 5000;

export function useNotify(): Notify {
  const notify = use(NotifyContext);
  if (notify === null) throw new Error('Notices are missing');
  return notify;
}

/** Keeps the messages on screen: a failure stays until it is dismissed, a success goes by itself. */
export function Notices({ children }: Readonly<{ children: ReactNode }>) {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const lastId = useRef(0);
  const dismiss = useCallback((id: number) => setNotices((all) => all.filter((notice) => notice.id !== id)), []);
  const notify = useMemo<Notify>(() => {
    const add = (notice: Omit<Notice, 'id'>) => {
      lastId.current += 1;
      const id = lastId.current;
      setNotices((all) => [...all.slice(-3), { id, ...notice }]);
      return id;
    };
    return {
      failed: (error) => {
        add({ error });
      },
      done: (text) => {
        const id = add({ done: text });
        setTimeout(() => dismiss(id), doneFor);
      },
    };
  }, [dismiss]);
  return (
    <NotifyContext value={notify}>
      {children}
      <NoticeList notices={notices} onDismiss={dismiss} />
    </NotifyContext>
  );
}

function NoticeList({ notices, onDismiss }: Readonly<{ notices: readonly Notice[]; onDismiss(id: number): void }>) {
  const { say, language } = useText();
  return (
    <section className={classes.list} aria-label={say('app.notices')} aria-live="polite">
      {notices.map(({ id, error, done }) => {
        const sentence = error === undefined ? null : explain(error, language);
        return (
          <Alert
            key={id}
            className={classes.notice}
            color={error === undefined ? 'green' : 'red'}
            withCloseButton
            closeButtonLabel={say('app.dismiss')}
            onClose={() => onDismiss(id)}
            title={sentence === null ? done?.(say) : sentence.message}
            role={error === undefined ? 'status' : 'alert'}
          >
            {sentence?.next}
          </Alert>
        );
      })}
    </section>
  );
}
