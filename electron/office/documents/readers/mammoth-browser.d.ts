/** The browser build has mammoth's own interface; only the build without a file system is used. */
declare module 'mammoth/mammoth.browser.js' {
  type Input = { arrayBuffer: ArrayBuffer };
  const mammoth: {
    convertToHtml(input: Input, options?: { externalFileAccess?: boolean }): Promise<{ value: string }>;
    extractRawText(input: Input): Promise<{ value: string }>;
  };
  export default mammoth;
}
