/** The texts of this group's rules by their id. */
export const formMessages = {} as const;
