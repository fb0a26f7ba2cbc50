/**
 * What `import … from 'electron'` gives the compiled main under test: the part of Electron that our main uses, over a
 * real Chromium. What it can't prove stands in the README: the OS sandbox, real isolation of worlds, native dialogs,
 * menus, asar, fuses, crashes of Electron itself.
 */
export { app } from './app.ts';
export { BrowserWindow, escaped } from './browser-window.ts';
export { ipcMain } from './ipc-main.ts';
export { MessageChannelMain } from './message-channel.ts';
export { dialog, Menu } from './native.ts';
export { protocol } from './protocol.ts';
export { session } from './session.ts';
export { utilityProcess } from './utility-process.ts';
