import { zipSync } from 'fflate/browser';
import { fail, ok, type Result } from '#shared/contract/index.ts';
import { walkXml } from '../container/xml.ts';
import { openContainer } from '../container/zip.ts';
import { readDocx } from '../docx/read-docx.ts';
import { limits } from '../limits.ts';
import { formatBlocks } from './format-blocks.ts';
import { readDocument } from './read.ts';
import { recognise } from './recognise.ts';

/**
 * HTML for the "as formatted" tab; not sanitised. mammoth sets no limits of its own, so it is given a container made
 * anew from parts that passed ours. Errors: as reading, and `limit-exceeded` for too much HTML.
 */
export async function formatted(bytes: Uint8Array): Promise<Result<{ html: string }>> {
  const format = recognise(bytes);
  if (!format.ok) return format;
  const html = format.value === 'docx' ? await formatDocx(bytes) : await formatOther(bytes);
  if (html.ok && html.value.html.length > limits.htmlLength) {
    return fail('limit-exceeded', { limit: 'htmlLength', count: html.value.html.length });
  }
  return html;
}

async function formatOther(bytes: Uint8Array): Promise<Result<{ html: string }>> {
  const read = await readDocument(bytes);
  return read.ok ? ok({ html: formatBlocks(read.value) }) : read;
}

async function formatDocx(bytes: Uint8Array): Promise<Result<{ html: string }>> {
  const read = readDocx(bytes);
  if (!read.ok) return read;
  const clean = cleanContainer(bytes);
  if (!clean.ok) return clean;
  // Loaded when first asked for: most parsers never format anything. The browser build knows no file system.
  const { default: mammoth } = await import('mammoth/mammoth.browser.js');
  try {
    const { value } = await mammoth.convertToHtml({ arrayBuffer: clean.value }, { externalFileAccess: false });
    return ok({ html: value });
  } catch {
    return fail('malformed', { reason: 'formatted' });
  }
}

function cleanContainer(bytes: Uint8Array): Result<ArrayBuffer> {
  const zip = openContainer(bytes);
  if (!zip.ok) return zip;
  const parts: Record<string, Uint8Array> = {};
  for (const name of zip.value.names) {
    if (name.endsWith('/')) continue;
    const content = zip.value.read(name);
    if (!content.ok && content.error.code !== 'malformed') return content;
    if (!content.ok || content.value === null) continue;
    const isXml = /\.(?:xml|rels)$/iu.test(name);
    const walked = isXml ? walkXml(content.value, name, { open() {}, close() {} }) : ok(undefined);
    if (walked.ok) parts[name] = content.value;
    else if (walked.error.code !== 'malformed') return walked;
  }
  return ok(zipSync(parts, { level: 0 }).buffer);
}
