/** Expressions that may be slower than linear or can't be told, as written, and why that does no harm. */
export const allowed: Readonly<Record<string, string>> = {};

/** Places that build an expression which nobody sees built here, and what is known of it. */
export const builtElsewhere: Readonly<Record<string, string>> = {
  'electron/office/directory/lookup.ts': 'kinds of areas and how their organs end, both from lists in the same folder',
};
