/** The desktop shell's own few words; the page has its own file. */
export const desktop = {
  menu: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    close: 'Close window',
    quit: 'Quit Jianwen',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    resetZoom: 'Actual size',
    togglefullscreen: 'Full screen',
    reload: 'Reload',
    toggleDevTools: 'Developer tools',
  },
} as const;
