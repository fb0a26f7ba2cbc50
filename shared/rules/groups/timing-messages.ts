/** The texts of this group's rules by their id. */
export const timingMessages = {} as const;
