import { openWorkspace } from '#electron/store/index.ts';

/** Opens the workspace, says so, and holds it until it is killed. */
const opened = await openWorkspace(process.argv[2] ?? '', { now: () => new Date() });
process.stdout.write(opened.ok ? 'held\n' : `${opened.error.code}\n`);
setInterval(() => undefined, 1000);
