import { Alert } from '@mantine/core';
import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react';
import type { OfficeError } from '#shared/contract/index.ts';
import { explain } from './explain.ts';
import classes from './notices.module.css';
import { type Say, useText } from './texts.ts';

type Notice = Readonly<{ id: number; error?: OfficeError; file?: string | undefined; done?: (say: Say) => string }>;
type Notify = Readonly<{
  /** `file`: name of the one that it is about, where several may be */
  failed(error: OfficeError, file?: string): void;
  done(text: (say: Say) => string): void;
}>;

const NotifyContext = createContext<Notify | null>(null);
/** milliseconds */
const doneFor = 5000;
/** A folder full of files that can't be read leaves a message for each of these many; the oldest goes first. */
const mostKept = 50;

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
      setNotices((all) => [...all.slice(1 - mostKept), { id, ...notice }]);
      return id;
    };
    return {
      failed: (error, file) => {
        add({ error, file });
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
      {notices.map(({ id, error, file, done }) => {
        const sentence = error === undefined ? null : explain(error, language);
        const isNamed = file !== undefined && sentence?.message.includes(file) === false;
        return (
          <Alert
            key={id}
            className={classes.notice}
            color={error === undefined ? 'green' : 'red'}
            withCloseButton
            closeButtonLabel={say('app.dismiss')}
            onClose={() => onDismiss(id)}
            title={
              sentence === null ? (
                done?.(say)
              ) : (
                <>
                  {isNamed && <span className={classes.file}>{file}</span>}
                  {sentence.message}
                </>
              )
            }
            role={error === undefined ? 'status' : 'alert'}
          >
            {sentence?.next}
          </Alert>
        );
      })}
    </section>
  );
}
