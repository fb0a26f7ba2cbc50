export { issueDay, type LaidDue, laidDues } from './laid-dues.ts';
