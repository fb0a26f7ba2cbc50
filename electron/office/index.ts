export { loadPack } from '#shared/rules/index.ts';
export { forkParser } from './documents/index.ts';
export { createOffice, type Office, type OfficeOptions } from './office.ts';
