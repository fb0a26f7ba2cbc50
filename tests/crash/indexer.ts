import { writeSync } from 'node:fs';
import { createReuseRoom } from '#electron/office/archive/reuse-room.ts';
import { insertArchived, lastSequence, openWorkspace } from '#electron/store/index.ts';
import { ok } from '#shared/contract/index.ts';
import { archivedOf } from '#tests/bench/reuse-archive.ts';
import { must } from '#tests/books/desk.ts';

/** `FOLDER`: archives documents and lets the index follow, over and over, and says how many there are, until it is killed. */
const AT_ONCE = 60;

const workspace = must(await openWorkspace(process.argv[2] ?? '', { now: () => new Date() }));
const room = createReuseRoom(workspace);
for (let round = 0; ; round++) {
  const first = (await lastSequence(workspace.db)) + 1;
  must(
    await workspace.transact(async (tx) => {
      for (let seed = first; seed < first + AT_ONCE; seed++) await insertArchived(tx, archivedOf(seed, 0.33));
      return ok(null);
    }),
  );
  must(await room.catchUp({ atRest: round % 2 === 0 }));
  await room.settled();
  writeSync(1, `${first + AT_ONCE - 1}\n`);
}
