export { dayOf } from '#electron/store/index.ts';
export { createLedger, type Ledger } from './ledger.ts';
