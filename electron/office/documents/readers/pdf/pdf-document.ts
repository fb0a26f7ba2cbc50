import { builtInCMap } from './cmaps/index.ts';
import { asRecord, Conversation, Loopback, PdfFailure } from './wire.ts';

/** The worker refuses a page half of another version. */
const VERSION = '6.5.438';

/** Of pdf.js: the page as displayed, without what annotations show, and without gathering operators into fewer. */
const intent = { display: 0x02, annotationsDisable: 0x40, operatorList: 0x100 } as const;

/** Everything that would make pdf.js fetch, draw, decode pictures or run what a file brings along, turned off. */
const evaluatorOptions = {
  // Any picture is larger than that, so none is ever decoded.
  maxImageSize: 0,
  // Glyphs stay glyphs: this keeps pdf.js from tracing their outlines.
  disableFontFace: false,
  ignoreErrors: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  canvasMaxAreaInBytes: -1,
  // Tells a font's name.
  fontExtraProperties: true,
  // Keeps it from asking for the standard fonts: their widths are known to it.
  useSystemFonts: true,
  useWasm: false,
  useWorkerFetch: false,
  cMapUrl: null,
  cMapPacked: true,
  iccUrl: null,
  standardFontDataUrl: null,
  wasmUrl: null,
};

export type PageFacts = Readonly<{
  /** lower left and upper right corner, in the file's own units */
  view: readonly [number, number, number, number];
  /** degrees, clockwise */
  rotate: number;
  userUnit: number;
}>;

/** Operators of a page in the order in which they are carried out, and their arguments. */
export type Operators = Readonly<{ fnArray: readonly number[]; argsArray: readonly unknown[] }>;

/** A PDF opened in pdf.js. All methods reject with a `PdfFailure` where the file is damaged. */
export class PdfDocument {
  readonly #loopback = new Loopback();
  readonly #conversation: Conversation;
  readonly #opened = Promise.withResolvers<number>();
  /** by the name under which operators set them */
  readonly fonts = new Map<string, unknown>();
  /** names of the character maps a font asked for that there are none of here */
  readonly missingMaps = new Set<string>();
  pageCount = 0;

  /** Fails with the name `PasswordException` where the file only opens with a password. */
  static async open(bytes: Uint8Array): Promise<PdfDocument> {
    const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    const document = new PdfDocument(nextName());
    try {
      await document.#start(bytes, (port) => WorkerMessageHandler.initializeFromPort(port));
      return document;
    } catch (error) {
      await document.close();
      throw error;
    }
  }

  readonly #name: string;

  private constructor(name: string) {
    this.#name = name;
    this.#conversation = new Conversation(name, `${name}_worker`, this.#loopback, (action, data) =>
      this.#hear(action, data),
    );
  }

  async #start(bytes: Uint8Array, serve: (port: Loopback['port']) => void): Promise<void> {
    const door = new Conversation('main', 'worker', this.#loopback, () => undefined);
    this.#loopback.onMessage((message) => {
      door.receive(message);
      this.#conversation.receive(message);
    });
    serve(this.#loopback.port);
    door.tell('configure', { verbosity: 0 });
    await door.ask('GetDocRequest', {
      docId: this.#name,
      apiVersion: VERSION,
      // A copy: pdf.js wants bytes that are all of their buffer.
      data: Uint8Array.from(bytes),
      password: null,
      disableAutoFetch: true,
      rangeChunkSize: 65_536,
      docBaseUrl: null,
      enableXfa: false,
      evaluatorOptions,
    });
    this.#conversation.tell('Ready', null);
    this.pageCount = await this.#opened.promise;
  }

  #hear(action: string, data: unknown): unknown {
    switch (action) {
      case 'GetDoc':
        this.#opened.resolve(Number(asRecord(asRecord(data).pdfInfo).numPages));
        return undefined;
      case 'DocException':
        this.#opened.reject(new PdfFailure(data));
        return undefined;
      case 'PasswordRequest':
        throw new Error('no password is known');
      case 'FetchBinaryData':
        return this.#fetch(asRecord(data));
      case 'commonobj':
        if (Array.isArray(data) && data[1] === 'Font') this.fonts.set(String(data[0]), data[2]);
        return undefined;
      default:
        return undefined;
    }
  }

  async #fetch({ kind, filename }: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
    const map = kind === 'cMapUrl' ? await builtInCMap(String(filename)) : null;
    if (map !== null) return map;
    if (kind === 'cMapUrl') this.missingMaps.add(String(filename));
    throw new Error('not here');
  }

  async page(pageIndex: number): Promise<PageFacts> {
    const { view, rotate, userUnit } = asRecord(await this.#conversation.ask('GetPage', { pageIndex }));
    if (!Array.isArray(view) || view.length !== 4 || !view.every(Number.isFinite)) throw new PdfFailure(null);
    const [left, bottom, right, top] = view.map(Number);
    return {
      view: [left ?? 0, bottom ?? 0, right ?? 0, top ?? 0],
      rotate: Number(rotate) || 0,
      userUnit: Number(userUnit) || 1,
    };
  }

  /** `page` must have succeeded for this page before: pdf.js doesn't catch that failure here. */
  operators(pageIndex: number, take: (operators: Operators) => void): Promise<void> {
    return this.#conversation.stream(
      'GetOperatorList',
      {
        pageId: pageIndex,
        pageIndex,
        pageProxyId: null,
        intent: intent.display | intent.annotationsDisable | intent.operatorList,
        cacheKey: '',
        annotationStorage: null,
        modifiedIds: null,
      },
      (chunk) => take(chunk as Operators),
    );
  }

  async annotations(pageIndex: number): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const found = await this.#conversation.ask('GetAnnotations', { pageIndex, intent: intent.display });
    return Array.isArray(found) ? found.map(asRecord) : [];
  }

  /** How many scripts and attached files the document itself has. */
  async extras(): Promise<Readonly<{ scripts: number; attachments: number }>> {
    const [scripts, attachments] = await Promise.all([
      this.#conversation.ask('GetDocJSActions', null),
      this.#conversation.ask('GetAttachments', null),
    ]);
    return { scripts: countEntries(scripts), attachments: countEntries(attachments) };
  }

  /** Never fails: what can't be put away properly is left to the end of the process. */
  async close(): Promise<void> {
    try {
      await this.#conversation.ask('Terminate', null);
    } catch (error) {
      if (!(error instanceof PdfFailure)) throw error;
    }
    this.#loopback.close();
  }
}

function countEntries(found: unknown): number {
  if (found instanceof Map) return found.size;
  return Object.values(asRecord(found)).flat().length;
}

let opened = 0;

function nextName(): string {
  opened += 1;
  return `d${opened}`;
}
