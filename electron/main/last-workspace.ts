import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type ChannelName, WorkspaceInfo } from '#shared/contract/index.ts';

/** Which workspace the person had open, so that the next start opens it again. */
export type LastWorkspace = Readonly<{
  path(): string | null;
  /** @param value what the office answered to `channel` */
  note(channel: ChannelName, value: unknown): void;
}>;

const Kept = z.strictObject({ path: z.string().min(1) });

/** @param file where it is kept; one that can't be read or written only means that nothing is remembered */
export function rememberWorkspace(file: string): LastWorkspace {
  return {
    path() {
      try {
        return Kept.parse(JSON.parse(readFileSync(file, 'utf8'))).path;
      } catch {
        return null;
      }
    },
    note(channel, value) {
      try {
        if (channel === 'workspace.close') rmSync(file, { force: true });
        if (!opening.has(channel)) return;
        const { path, sample } = WorkspaceInfo.parse(value);
        if (sample) return;
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify({ path }));
      } catch {
        // The person opens the workspace by hand next time.
      }
    },
  };
}

const opening = new Set<ChannelName>(['workspace.create', 'workspace.open', 'workspace.restore']);
