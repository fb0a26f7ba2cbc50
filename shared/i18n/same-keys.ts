/**
 * The shape of a text file in another language: the same keys, each with a text. A language that says one thing
 * otherwise than many has `key_one` beside `key`, i18next's plural form.
 */
export type SameKeys<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : SameKeys<T[Key]> } & {
  readonly [Key in keyof T & string as T[Key] extends string ? `${Key}_one` : never]?: string;
};
