import { Alert } from '@mantine/core';
import { useFocusWithin, useHover, useMergedRef } from '@mantine/hooks';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OfficeError } from '#shared/contract/index.ts';
import { explain } from './explain.ts';
import classes from './notices.module.css';
import { usePage } from './routes.tsx';
import { type Say, useText } from './texts.ts';

type Notice = Readonly<{ id: number; error?: OfficeError; file?: string | undefined; done?: (say: Say) => string }>;
type Notify = Readonly<{
  /** `file`: name of the one that it is about, where several may be */
  failed(error: OfficeError, file?: string): void;
  done(text: (say: Say) => string): void;
}>;

const NotifyContext = createContext<Notify | null>(null);
/** milliseconds that a message stays while nobody points at it: long enough to read, and a failure to act on */
const doneFor = 5000;
const failedFor = 30_000;
/** A folder full of files that can't be read leaves a message for each of these many; the oldest goes first. */
const mostKept = 50;

export function useNotify(): Notify {
  const notify = use(NotifyContext);
  if (notify === null) throw new Error('Notices are missing');
  return notify;
}

/** Keeps the messages on screen: they go by themselves, and those of failures with the page on which they came. */
export function Notices({ children }: Readonly<{ children: ReactNode }>) {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const lastId = useRef(0);
  const page = usePage();
  const [shownOn, setShownOn] = useState(page);
  if (page !== shownOn) {
    setShownOn(page);
    setNotices(notices.filter(({ error }) => error === undefined));
  }
  const dismiss = useCallback((id: number) => setNotices((all) => all.filter((notice) => notice.id !== id)), []);
  const notify = useMemo<Notify>(() => {
    const add = (notice: Omit<Notice, 'id'>) => {
      lastId.current += 1;
      const id = lastId.current;
      setNotices((all) => [...all.slice(1 - mostKept), { id, ...notice }]);
    };
    return {
      failed: (error, file) => {
        add({ error, file });
      },
      done: (text) => {
        add({ done: text });
      },
    };
  }, []);
  return (
    <NotifyContext value={notify}>
      {children}
      <NoticeList notices={notices} onDismiss={dismiss} />
    </NotifyContext>
  );
}

function NoticeList({ notices, onDismiss }: Readonly<{ notices: readonly Notice[]; onDismiss(id: number): void }>) {
  const { say } = useText();
  return (
    <section className={classes.list} aria-label={say('app.notices')} aria-live="polite">
      {notices.map((notice) => (
        <NoticeBox key={notice.id} notice={notice} onDismiss={onDismiss} />
      ))}
    </section>
  );
}

type BoxProps = Readonly<{ notice: Notice; onDismiss(id: number): void }>;

function NoticeBox({ notice: { id, error, file, done }, onDismiss }: BoxProps) {
  const { say, language } = useText();
  const { hovered, ref: pointed } = useHover<HTMLDivElement>();
  const { focused, ref: entered } = useFocusWithin<HTMLDivElement>();
  const box = useMergedRef(pointed, entered);
  const held = hovered || focused;
  const stays = error === undefined ? doneFor : failedFor;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onDismiss(id), stays);
    return () => clearTimeout(timer);
  }, [held, id, stays, onDismiss]);
  const sentence = error === undefined ? null : explain(error, language);
  const isNamed = file !== undefined && sentence?.message.includes(file) === false;
  return (
    <Alert
      ref={box}
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
}
