export { type Archive, type ArchiveParts, createArchive, type Emit } from './archive.ts';
