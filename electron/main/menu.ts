import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Translator } from '#shared/i18n/index.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** What every program has; the office's own work is in the page. */
export function setMenu(t: Translator, forDevelopers: boolean): void {
  const items = (...roles: Role[]) => roles.map((role) => ({ role, label: t(`desktop:menu.${role}`) }));
  const template: MenuItemConstructorOptions[] = [
    { label: t('desktop:menu.file'), submenu: items('close', 'quit') },
    { label: t('desktop:menu.edit'), submenu: items('undo', 'redo', 'cut', 'copy', 'paste', 'selectAll') },
    {
      label: t('desktop:menu.view'),
      submenu: [
        ...items('zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen'),
        ...(forDevelopers ? items('reload', 'toggleDevTools') : []),
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
