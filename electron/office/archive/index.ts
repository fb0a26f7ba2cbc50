export { type Archive, createArchive, type Emit } from './archive.ts';
