/**
 * JSON with bytes in it, for doors that speak text (loopback host, terminal). A `Uint8Array` travels as
 * `{"$bytes": "<base64>"}`; everything else is plain JSON. Written out by hand because `shared/` has neither
 * Buffer nor btoa.
 */
export function toWire(value: unknown): string {
  return JSON.stringify(encode(value));
}

/** Undoes `toWire`. Throws SyntaxError on text that is no JSON; bad base64 stays as it is for the schema to refuse. */
export function fromWire(text: string): unknown {
  return decode(JSON.parse(text));
}

const bytesKey = '$bytes';
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const codes = Uint8Array.from(alphabet, (character) => character.charCodeAt(0));
const padding = 61;
const values = new Int16Array(128).fill(-1);
codes.forEach((code, value) => {
  values[code] = value;
});
/** String.fromCharCode takes its input as arguments, and engines cap how many. */
const chunk = 0x8000;

function encode(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [bytesKey]: toBase64(value) };
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, encode(inner)]));
}

function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const only = entries.length === 1 ? entries[0] : undefined;
  if (only !== undefined && only[0] === bytesKey && typeof only[1] === 'string') return fromBase64(only[1]) ?? value;
  return Object.fromEntries(entries.map(([key, inner]) => [key, decode(inner)]));
}

function toBase64(bytes: Uint8Array): string {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let at = 0;
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    out[at++] = codes[group >> 18] ?? padding;
    out[at++] = codes[(group >> 12) & 63] ?? padding;
    out[at++] = i + 1 < bytes.length ? (codes[(group >> 6) & 63] ?? padding) : padding;
    out[at++] = i + 2 < bytes.length ? (codes[group & 63] ?? padding) : padding;
  }
  const parts: string[] = [];
  for (let i = 0; i < out.length; i += chunk) parts.push(String.fromCharCode(...out.subarray(i, i + chunk)));
  return parts.join('');
}

function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  const pads = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - pads);
  const last = text.length - pads;
  let group = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const value = i < last ? (values[text.charCodeAt(i)] ?? -1) : 0;
    if (value < 0) return undefined;
    group = (group << 6) | value;
    if (i % 4 !== 3) continue;
    bytes[at++] = (group >> 16) & 255;
    if (at < bytes.length) bytes[at++] = (group >> 8) & 255;
    if (at < bytes.length) bytes[at++] = group & 255;
    group = 0;
  }
  return bytes;
}
