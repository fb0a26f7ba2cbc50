/** The worker half of pdf.js, which is published without types; only its door is used. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    initializeFromPort(port: {
      addEventListener(type: 'message', listener: (event: { data: unknown }) => void, options?: object): void;
      postMessage(message: unknown): void;
    }): void;
  };
}
