/** The encodings that can be decoded, by the numbers Windows gives them. */
const labels: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  10000: 'macintosh',
  10001: 'shift_jis',
  10002: 'big5',
  10003: 'euc-kr',
  10008: 'gb18030',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** Code pages of the character sets that a font may be for; 0 and 1 are left to the document. */
const charsets: Readonly<Record<number, number>> = {
  77: 10000,
  78: 10001,
  79: 10003,
  80: 10008,
  81: 10002,
  128: 932,
  129: 949,
  130: 1361,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

export function codePageOfCharset(charset: number): number | undefined {
  return charsets[charset];
}

const doubleByte = new Set([932, 936, 949, 950, 10001, 10002, 10003, 10008, 54936]);
const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

function decoderOf(page: number): InstanceType<typeof TextDecoder> {
  const label = labels[page] ?? 'windows-1252';
  const decoder = decoders.get(label) ?? new TextDecoder(label, { ignoreBOM: true });
  decoders.set(label, decoder);
  return decoder;
}

/**
 * Decodes bytes of a font's code page, or of the document's where the font names none. A font for Western text in a
 * Chinese document may be either: some programs write Chinese in it, others quotation marks of Windows' Latin.
 */
export function decodeBytes(bytes: Uint8Array, fontPage: number | undefined, documentPage: number): string {
  if (fontPage !== undefined) return decoderOf(fontPage).decode(bytes);
  return decoderOf(!doubleByte.has(documentPage) || hasPair(bytes) ? documentPage : 1252).decode(bytes);
}

/** Whether two high bytes stand together as in the everyday part of a double-byte code, which Latin words rarely have. */
function hasPair(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if ((bytes[at] ?? 0) >= 0xa1 && (bytes[at + 1] ?? 0) >= 0xa1) return true;
    at += 1;
  }
  return false;
}
