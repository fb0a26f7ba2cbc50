/** A text that can be checked, or the name of a case that books and archive are needed for. */
export type Example = Readonly<{ kind: string; text?: string; reason?: string | null; name?: string }>;
export type RulePage = Readonly<{
  about: string;
  caught: readonly Example[];
  notCaught: readonly Example[];
  remarks: string;
}>;

/** The examples and remarks of every rule: large, and only for who asks. */
export async function loadRulePages(): Promise<Readonly<Record<string, RulePage>>> {
  return (await import('#shared/rules/pages.json')).default;
}
