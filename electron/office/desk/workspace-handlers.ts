import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkspace, dayOf, openWorkspace, restoreBackup } from '#electron/store/index.ts';
import { ok, type Result, type WorkspaceInfo } from '#shared/contract/index.ts';
import { findPack } from '../checking/index.ts';
import { sampleOffice } from '../sample/index.ts';
import { recall } from './corrections.ts';
import type { Desk, Rooms } from './desk.ts';
import type { Handlers } from './face.ts';
import { furnishSample } from './furnish-sample.ts';

type Own = 'app.info' | 'settings.set' | `workspace.${string}`;

export function workspaceHandlers(desk: Desk): Pick<Handlers, Extract<keyof Handlers, Own>> {
  const { now } = desk.options;

  async function settings() {
    const rooms = desk.rooms();
    return rooms.ok ? rooms.value.workspace.settings.get() : ok(desk.looseSettings);
  }

  async function entered(rooms: Result<Rooms>): Promise<Result<WorkspaceInfo>> {
    if (!rooms.ok) return rooms;
    await recall(desk, rooms.value);
    return ok(await rooms.value.workspace.info());
  }

  return {
    'app.info': async () => {
      const rooms = desk.rooms();
      const current = await settings();
      if (!current.ok) return current;
      return ok({
        version: desk.options.version,
        workspace: rooms.ok ? await rooms.value.workspace.info() : null,
        settings: current.value,
        today: dayOf(now()),
        openDrafts: desk.drafts.ids(),
        suggestedPath: desk.options.suggestedPath,
      });
    },
    'settings.set': async (change) => {
      const rooms = desk.rooms();
      if (change.packId !== undefined) {
        const { packId } = change;
        const pack = rooms.ok ? await rooms.value.rulebook.find(packId) : findPack(packId, desk.options.packs);
        if (!pack.ok) return pack;
      }
      if (rooms.ok) return rooms.value.workspace.settings.set(change);
      desk.looseSettings = { ...desk.looseSettings, ...change };
      return ok(desk.looseSettings);
    },

    'workspace.create': async ({ path, name }) => {
      const rooms = await desk.enter(() => createWorkspace(path, { name, now }));
      return rooms.ok ? ok(await rooms.value.workspace.info()) : rooms;
    },
    'workspace.open': async ({ path }) => {
      const open = desk.rooms();
      if (open.ok && open.value.workspace.path === path) return ok(await open.value.workspace.info());
      return entered(await desk.enter(() => openWorkspace(path, { now })));
    },
    'workspace.close': async () => {
      await desk.leave();
      return ok({});
    },
    'workspace.sample': async () => {
      const path = await mkdtemp(join(tmpdir(), 'jianwen-sample-'));
      const rooms = await desk.enter(
        () => createWorkspace(path, { name: sampleOffice.name, sample: true, now }),
        (furnished) => furnishSample(desk, furnished),
      );
      return rooms.ok ? ok(await rooms.value.workspace.info()) : rooms;
    },
    'workspace.doctor': async () => {
      const rooms = desk.rooms();
      return rooms.ok ? rooms.value.workspace.doctor() : rooms;
    },
    'workspace.backup': async ({ to }) => {
      const rooms = desk.rooms();
      return rooms.ok ? rooms.value.workspace.backup(to) : rooms;
    },
    'workspace.backups': async () => {
      const rooms = desk.rooms();
      return rooms.ok ? rooms.value.workspace.backups() : rooms;
    },
    'workspace.restore': async ({ backup, into }) => {
      const restored = await restoreBackup(backup, into);
      if (!restored.ok) return restored;
      return entered(await desk.enter(() => openWorkspace(into, { now })));
    },
  };
}
