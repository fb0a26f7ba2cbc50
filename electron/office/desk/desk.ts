import { availableParallelism } from 'node:os';
import type { Workspace } from '#electron/store/index.ts';
import { fail, ok, type Result, type Settings } from '#shared/contract/index.ts';
import { type Archive, createArchive, type Emit } from '../archive/index.ts';
import { type CalendarRoom, createCalendar } from '../calendar/index.ts';
import { createDirectory, type Directory } from '../directory/index.ts';
import { createParser, createParserPool, type Parser } from '../documents/index.ts';
import { createLedger, type Ledger } from '../ledger/index.ts';
import { createReview, type ReviewDesk } from '../review/index.ts';
import { createRulebook, type Rulebook } from '../rulebook/index.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import type { OfficeOptions } from './face.ts';
import { readRemembered } from './read-draft.ts';

/** Everything that stands on an open workspace. */
export type Rooms = Readonly<{
  workspace: Workspace;
  ledger: Ledger;
  review: ReviewDesk;
  directory: Directory;
  calendar: CalendarRoom;
  archive: Archive;
  rulebook: Rulebook;
}>;

/** What the handlers share: the drafts in memory, the parser, and the rooms of the workspace that is open, if one is. */
export interface Desk {
  readonly options: OfficeOptions;
  readonly drafts: Drafts;
  readonly parser: Parser;
  /** settings while no workspace is open; they are not stored */
  looseSettings: Settings;
  rooms(): Result<Rooms>;
  /** closes what is open, opens, furnishes, then tells the doors; a failure leaves nothing open and says so */
  enter(
    open: () => Promise<Result<Workspace>>,
    furnish?: (rooms: Rooms) => Promise<Result<null>>,
  ): Promise<Result<Rooms>>;
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** A file keeps its parser busy twice as long as the office, which all of them share: more would wait for it. */
const MOST_PARSERS = 4;

export function createDesk(options: OfficeOptions, emit: Emit): Desk {
  const parser = createParser(options.spawnParser);
  const drafts = createDrafts();
  let rooms: Rooms | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  /** Opening and closing wait for one another: two clicks must not open two workspaces. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  }

  async function leaveNow(): Promise<void> {
    const leaving = rooms;
    rooms = null;
    if (!leaving) return;
    await leaving.rulebook.close();
    await leaving.archive.close();
    await leaving.workspace.close();
    emit('workspace.changed', { path: null });
  }

  /** The room above the others: it asks them what earlier drafts were like. */
  function rulebookOver(others: Omit<Rooms, 'rulebook'>): Rulebook {
    const { workspace, archive } = others;
    return createRulebook({
      workspace,
      given: options.packs ?? [],
      now: options.now,
      rooms: others,
      roomsFor: ({ sha256, title, asOf }) => ({
        ...others,
        archive: {
          ...archive,
          similar: (draft, asked) => archive.similar(draft, { ...asked, without: { sha256, title, after: asOf } }),
        },
      }),
      openParser: () => createParserPool(options.spawnParser, 1),
      read: async (parser, name, bytes) => {
        const read = await readRemembered(parser, others, name, bytes);
        return read.ok ? ok(read.value.draft) : read;
      },
      onProgress: (progress) => emit('effect.progress', progress),
    });
  }

  return {
    options,
    drafts,
    parser,
    looseSettings: { language: 'zh-CN', packId: 'national-2024', actor: null },
    rooms: () => (rooms ? ok(rooms) : fail('no-workspace')),
    enter: (open, furnish = async () => ok(null)) =>
      inTurn(async () => {
        await leaveNow();
        const opened = await open();
        if (!opened.ok) return opened;
        const workspace = opened.value;
        const ledger = createLedger(workspace, options.now);
        const others = {
          workspace,
          ledger,
          review: createReview(workspace, ledger, options.now),
          directory: createDirectory(workspace, options.now),
          calendar: createCalendar(workspace, options.now),
          archive: createArchive({
            workspace,
            parser: createParserPool(options.spawnParser, Math.min(availableParallelism(), MOST_PARSERS)),
            now: options.now,
            emit,
          }),
        };
        rooms = { ...others, rulebook: rulebookOver(others) };
        const furnished = await furnish(rooms);
        if (!furnished.ok) {
          await leaveNow();
          return furnished;
        }
        emit('workspace.changed', { path: workspace.path });
        return ok(rooms);
      }),
    leave: () => inTurn(leaveNow),
    close: () =>
      inTurn(async () => {
        await leaveNow();
        await parser.close();
      }),
  };
}

/** Makes handlers of a room's own functions: they answer `no-workspace` while none is open. */
export function inRooms(desk: Desk) {
  return <In, Out>(use: (rooms: Rooms, input: In) => Promise<Result<Out>>) =>
    async (input: In): Promise<Result<Out>> => {
      const rooms = desk.rooms();
      return rooms.ok ? use(rooms.value, input) : rooms;
    };
}
