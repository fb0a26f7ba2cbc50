/** Dialogs that were shown, for the tests to read; the first button is taken at once. */
export const shownDialogs: { message: string; detail?: string }[] = [];

export const dialog = {
  async showMessageBox(options: { message: string; detail?: string }): Promise<{ response: number }> {
    shownDialogs.push(options);
    return { response: 0 };
  },
  shown: shownDialogs,
};

type Item = Readonly<{ label?: string; role?: string; submenu?: readonly Item[] }>;

export const Menu = {
  buildFromTemplate: (template: readonly Item[]) => ({ items: template }),
  setApplicationMenu(menu: { items: readonly Item[] } | null): void {
    for (const { label } of menu?.items ?? []) if (!label) throw new Error('stand-in: a menu without a label');
  },
};
