export { loadPack } from '#shared/rules/index.ts';
export type { Office, OfficeOptions } from './desk/face.ts';
export { forkParser, readFileBytes } from './documents/index.ts';
export { createOffice } from './office.ts';
