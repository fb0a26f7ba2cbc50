export { type LaidOut, layoutText } from './layout-text.ts';
export type { Page, Rule, Run } from './page.ts';
