import { fail, ok, type ReadDocument, type Result } from '#shared/contract/index.ts';
import { assemble } from '../../blocks/assemble.ts';
import { type RawBlock, textOf } from '../../blocks/raw-block.ts';
import { type LossName, Tally } from '../../blocks/tally.ts';
import { walkXml, type XmlHandler } from '../../container/xml.ts';
import { type Container, openContainer } from '../../container/zip.ts';
import { Masters, usedPages } from './masters.ts';
import { readManifest } from './package.ts';
import { Story, type Surroundings } from './story.ts';
import { StyleSheet } from './styles.ts';

const MAIN = 'content.xml';
const STYLES = 'styles.xml';

/**
 * Reads an OpenDocument text (.odt, .ott) from its XML parts. Broken styles cost themselves, with the headers and footers
 * in them, and are reported. Errors: `encrypted`, `truncated`, `malformed`, `limit-exceeded`, `parser-memory`.
 */
export function readOdt(bytes: Uint8Array): Result<ReadDocument> {
  const zip = openContainer(bytes);
  if (!zip.ok) return zip;
  const kinds = readManifest(zip.value);
  if (!kinds.ok) return kinds;
  const tally = new Tally();
  const around = { tally, tables: { count: 0 }, objectKind: (name: string) => kinds.value.get(name) };

  const styles = new StyleSheet();
  const sheet = optional(zip.value, STYLES, tally, 'styleSheet', styles);
  if (!sheet.ok) return sheet;
  const story = readBody(zip.value, styles, around);
  if (!story.ok) return story;
  tally.saw('body');
  const { flow, notes, masterPages } = story.value;

  const masters = new Masters(STYLES, usedPages(masterPages, styles), styles, around);
  const read = sheet.value ? optional(zip.value, STYLES, tally, 'headerPart', masters) : ok(false);
  if (!read.ok) return read;
  const headers = distinct(masters.headers);
  const footers = distinct(masters.footers);
  if (headers.length > 0) tally.saw('headers');
  if (footers.length > 0) tally.saw('footers');
  return assemble('odt', [...flow, ...notes.footnote, ...notes.endnote, ...headers, ...footers], tally.report());
}

function readBody(zip: Container, styles: StyleSheet, around: Surroundings): Result<Story> {
  const content = zip.read(MAIN);
  if (!content.ok) return content;
  if (content.value === null) return fail('malformed', { part: MAIN, reason: 'missing' });
  const automatic = styles.over();
  const story = new Story(MAIN, 'paragraph', automatic, around);
  const walked = walkXml(content.value, MAIN, afterStyles(automatic, story));
  if (!walked.ok) return walked;
  return story.hasBody ? ok(story) : fail('malformed', { part: MAIN, reason: 'no-body' });
}

/** Styles come first in the part, then the body. */
function afterStyles(styles: XmlHandler, body: XmlHandler): XmlHandler {
  let current = styles;
  return {
    open(element) {
      if (element.name === 'office:body') current = body;
      else current.open(element);
    },
    text: (content) => current.text?.(content),
    close(name) {
      if (name === 'office:body') current = styles;
      else current.close(name);
    },
  };
}

/** False: the part is missing; broken, it is in the report. */
function optional(zip: Container, part: string, tally: Tally, loss: LossName, handler: XmlHandler): Result<boolean> {
  const content = zip.read(part);
  const read = content.ok && content.value !== null ? walkXml(content.value, part, handler) : content;
  if (read.ok) return ok(content.ok && content.value !== null);
  if (read.error.code !== 'malformed') return read;
  tally.lost(loss);
  return ok(false);
}

/** The same words on left and right pages are one header; ones without words are none. */
function distinct(regions: readonly (readonly RawBlock[])[]): RawBlock[] {
  const seen = new Set<string>();
  return regions.flatMap((flow) => {
    const text = flow.map(textOf).join('\n');
    if (text.trim() === '' || seen.has(text)) return [];
    seen.add(text);
    return flow;
  });
}
