import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { createWorkspace, type Now, openWorkspace, type Workspace } from '#electron/store/index.ts';
import { must } from './desk.ts';

/** A new workspace on disk before every test of the file, closed and removed after it. */
export class FreshWorkspace {
  readonly #now: Now;
  #folder = '';
  #open: Workspace | null = null;

  constructor(name: string, now: Now) {
    this.#now = now;
    beforeEach(async () => {
      this.#folder = await mkdtemp(join(tmpdir(), 'jianwen-workspace-'));
      this.#open = must(await createWorkspace(join(this.#folder, 'office'), { name, now }));
    });
    afterEach(async () => {
      await this.#open?.close();
      await rm(this.#folder, { recursive: true, force: true });
    });
  }

  get workspace(): Workspace {
    if (this.#open === null) throw new Error('there is a workspace in a test only');
    return this.#open;
  }

  /** Closed and opened again, as after a restart. */
  async reopen(): Promise<Workspace> {
    await this.workspace.close();
    this.#open = must(await openWorkspace(join(this.#folder, 'office'), { now: this.#now }));
    return this.#open;
  }
}
