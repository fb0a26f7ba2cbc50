export { ArchivePage } from './archive-page.tsx';
