import { app } from 'electron';
import { openDesktop } from './desktop.ts';
import { namedFiles } from './named-files.ts';
import { declareScheme } from './page-protocol.ts';
import { cutNetwork, guardContents } from './security.ts';

const files = namedFiles(process.argv, app.isPackaged, process.cwd());

app.enableSandbox();
declareScheme();
cutNetwork();
guardContents();

// Awaiting readiness at the top level of an ES module would wait for itself.
if (app.requestSingleInstanceLock({ files })) app.once('ready', () => void openDesktop(files));
else app.quit();
