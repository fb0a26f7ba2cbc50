export const messages = {
  'zh-CN': {
    name: '强制使用应用程序',
    what: '找出要求全员下载、安装、注册应用程序或者考核安装使用率的话。政务应用程序不得强制推广下载；请删去硬性要求和比例。',
    findings: {
      asked:
        '“{{quote}}”要求下载、安装或者定期登录应用程序，或者规定了比例。不得强制推广、考核安装使用率；请改为按需使用。',
    },
  },
  en: {
    name: 'Forced apps',
    what: 'Looks for orders that all install, register or log in, and for rates of installation. Government apps may not be forced on anyone: leave duty and rate out.',
    findings: {
      asked:
        '“{{quote}}” makes an app a duty or sets a rate. Apps may not be forced on anyone nor their rates be assessed: leave it to need.',
    },
  },
} as const;
