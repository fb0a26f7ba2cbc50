/** The desktop shell's own few words; the page has its own file. */
export const desktop = {
  menu: {
    file: '文件',
    edit: '编辑',
    view: '查看',
    close: '关闭窗口',
    quit: '退出简文',
    undo: '撤销',
    redo: '重做',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    selectAll: '全选',
    zoomIn: '放大',
    zoomOut: '缩小',
    resetZoom: '实际大小',
    togglefullscreen: '全屏',
    reload: '重新载入',
    toggleDevTools: '开发者工具',
  },
} as const;
