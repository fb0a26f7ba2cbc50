import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { attachmentIn, type ListedAttachment, type OfficeError } from '#shared/contract/index.ts';
import { useClient } from '../client/index.ts';
import { useNotify } from './notices.tsx';
import { goTo } from './routes.tsx';
import { useSession } from './session.tsx';

/** What the clerk chose for one open draft; the draft itself lives in the office. */
export type OpenDraft = Readonly<{
  draftId: string;
  seriesId: string | undefined;
  /** reasons given for findings, by anchor */
  reasons: Readonly<Record<string, string>>;
  /** files beside it that are listed, not read */
  attachments: readonly ListedAttachment[];
  /** how often 重新检查 was asked for */
  round: number;
}>;

/** What became of a file: a draft, an attachment of one, or something that was told already. */
type Opened = Readonly<{ draftId: string }> | Readonly<{ attachment: ListedAttachment; error: OfficeError }> | null;

/** A file with a 密级 mark in its head: everything stopped there. */
export type Stopped = Readonly<{ name: string; mark: string }>;

type Drafts = Readonly<{
  open: readonly OpenDraft[];
  current: OpenDraft | undefined;
  /** names of files that are being read */
  reading: readonly string[];
  /** stays until someone has read it */
  stopped: Stopped | undefined;
  closeStopped(): void;
  openFiles(files: readonly File[]): void;
  select(draftId: string): void;
  change(draftId: string, changes: Partial<Omit<OpenDraft, 'draftId'>>): void;
  close(draftId: string): void;
  /** one that the office opened on our behalf */
  bringForward(draftId: string): void;
}>;

const DraftsContext = createContext<Drafts | null>(null);

export function useDrafts(): Drafts {
  const drafts = use(DraftsContext);
  if (drafts === null) throw new Error('Drafts are missing');
  return drafts;
}

/** Keeps the open drafts over changes of page. */
export function DraftsProvider({ children }: Readonly<{ children: ReactNode }>) {
  const client = useClient();
  const queries = useQueryClient();
  const notify = useNotify();
  const session = useSession();
  const [open, setOpen] = useState<readonly OpenDraft[]>(() => session.openDrafts.map(fresh));
  const [currentId, setCurrentId] = useState(session.openDrafts[0]);
  // The office may open drafts by itself (a file named at start, the sample office): those it did not have before join.
  const [told, setTold] = useState(session.openDrafts);
  if (told !== session.openDrafts) {
    setTold(session.openDrafts);
    const news = session.openDrafts.filter((id) => !told.includes(id) && !open.some(({ draftId }) => draftId === id));
    if (news.length > 0) setOpen([...open, ...news.map(fresh)]);
  }
  const [reading, setReading] = useState<readonly string[]>([]);
  const [stopped, setStopped] = useState<readonly Stopped[]>([]);

  const bringForward = useCallback((draftId: string) => {
    setOpen((all) => (all.some((draft) => draft.draftId === draftId) ? all : [...all, fresh(draftId)]));
    setCurrentId(draftId);
  }, []);
  // The app was started a second time, with a file: whoever did that wants to see it, wherever the page stands.
  useEffect(
    () =>
      client.on('draft.opened', ({ draftId }) => {
        bringForward(draftId);
        goTo('check');
      }),
    [client, bringForward],
  );

  const openFile = useCallback(
    async (file: File): Promise<Opened> => {
      setReading((names) => [...names, file.name]);
      // A directory or a vanished file can't be read; an empty one gets the office's own sentence for it.
      const bytes = await file.arrayBuffer().catch(() => null);
      const reply =
        bytes === null
          ? { ok: false as const, error: { code: 'file-unreadable' as const, params: { file: file.name } } }
          : await client.call('draft.open', { name: file.name, bytes: new Uint8Array(bytes) });
      setReading((names) => without(names, file.name));
      if (!reply.ok) {
        const { code, params } = reply.error;
        const facts = attachmentIn(reply.error);
        if (facts !== null) return { attachment: { file: file.name, ...facts }, error: reply.error };
        if (code === 'classified') setStopped((all) => [...all, { name: file.name, mark: String(params.mark ?? '') }]);
        else notify.failed(reply.error, file.name);
        return null;
      }
      const { draftId } = reply.value;
      queries.setQueryData(['draft.get', { draftId }], reply.value);
      bringForward(draftId);
      return { draftId };
    },
    [client, notify, queries, bringForward],
  );

  /** `current`: the draft they came upon. Attachments go to the only draft among them, else to that one. */
  const openTogether = useCallback(
    async (files: readonly File[], current: string | undefined) => {
      const opened = (await Promise.all(files.map(openFile))).filter((one) => one !== null);
      const news = opened.flatMap((one) => ('draftId' in one ? [one.draftId] : []));
      const listed = opened.flatMap((one) => ('attachment' in one ? [one] : []));
      const owner = news.length === 0 ? current : news.length === 1 ? news[0] : undefined;
      if (owner === undefined) {
        for (const { attachment, error } of listed) notify.failed(error, attachment.file);
      } else if (listed.length > 0) {
        const attachments = listed.map(({ attachment }) => attachment);
        setOpen((all) => all.map((draft) => (draft.draftId === owner ? withAttachments(draft, attachments) : draft)));
        notify.done((say) => say('check.listedNow', { names: attachments.map(({ file }) => file).join('、') }));
      }
    },
    [openFile, notify],
  );

  const current = open.find(({ draftId }) => draftId === currentId) ?? open[0];
  const drafts = useMemo<Drafts>(
    () => ({
      open,
      current,
      reading,
      stopped: stopped[0],
      closeStopped: () => setStopped((all) => all.slice(1)),
      openFiles: (files) => void openTogether(files, current?.draftId),
      select: setCurrentId,
      bringForward,
      change: (draftId, changes) =>
        setOpen((all) => all.map((draft) => (draft.draftId === draftId ? { ...draft, ...changes } : draft))),
      close: (draftId) => {
        setOpen((all) => all.filter((draft) => draft.draftId !== draftId));
        queries.removeQueries({ queryKey: ['draft.get', { draftId }] });
        void client.call('draft.close', { draftId });
      },
    }),
    [open, current, reading, stopped, openTogether, bringForward, client, queries],
  );
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

function fresh(draftId: string): OpenDraft {
  return { draftId, seriesId: undefined, reasons: {}, attachments: [], round: 0 };
}

/** A file that comes a second time stands for the first. */
function withAttachments(draft: OpenDraft, news: readonly ListedAttachment[]): OpenDraft {
  const kept = draft.attachments.filter(({ file }) => !news.some((one) => one.file === file));
  return { ...draft, attachments: [...kept, ...news] };
}

function without(names: readonly string[], name: string): readonly string[] {
  const at = names.indexOf(name);
  return at < 0 ? names : names.toSpliced(at, 1);
}
