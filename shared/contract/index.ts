export * from './channels.ts';
export * from './draft.ts';
export * from './errors.ts';
export * from './pack.ts';
export * from './parser.ts';
export * from './primitives.ts';
export * from './report.ts';
export * from './workspace.ts';
