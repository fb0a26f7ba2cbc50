import { fail, ok, type Result } from '#shared/contract/index.ts';
import { walkXml } from '../../container/xml.ts';
import type { Container } from '../../container/zip.ts';

const opendocument = 'application/vnd.oasis.opendocument.';

/**
 * Reads what the manifest says of the parts: the kind of each embedded object, by its name. A manifest that can't be
 * read says nothing. Errors: `encrypted`, and those of reading a part but for damage.
 */
export function readManifest(zip: Container): Result<ReadonlyMap<string, string>> {
  const kinds = new Map<string, string>();
  if (zip.has('encrypted-package')) return fail('encrypted');
  const part = 'META-INF/manifest.xml';
  const bytes = zip.read(part);
  if (!bytes.ok) return bytes.error.code === 'malformed' ? ok(kinds) : bytes;
  if (bytes.value === null) return ok(kinds);
  let encrypted = false;
  const walked = walkXml(bytes.value, part, {
    open(element) {
      if (element.name === 'manifest:encryption-data') encrypted = true;
      if (element.name !== 'manifest:file-entry') return;
      const type = element.attr('manifest:media-type') ?? '';
      const path = (element.attr('manifest:full-path') ?? '').replace(/\/$/u, '');
      if (type.startsWith(opendocument)) kinds.set(path, type.slice(opendocument.length));
    },
    close() {},
  });
  if (encrypted) return fail('encrypted');
  return walked.ok || walked.error.code === 'malformed' ? ok(kinds) : walked;
}
