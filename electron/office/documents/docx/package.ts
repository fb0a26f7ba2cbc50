import { fail, ok, type Result } from '#shared/contract/index.ts';
import { walkXml } from '../container/xml.ts';
import type { Container } from '../container/zip.ts';

/** Last word of a relationship type: `styles`, `header`, `officeDocument` … the same in strict and transitional. */
export type Relationship = Readonly<{ id: string; type: string; target: string; external: boolean }>;

export type DocxPackage = Readonly<{
  /** name of the main part, e.g. `word/document.xml` */
  main: string;
  byId(id: string): Relationship | undefined;
  /** name of the main part's first related part of a type */
  related(type: string): string | undefined;
}>;

/** Main parts that Word would open as a document; a template reads like one. */
const documentTypes = /wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled/iu;

/** Finds the main document and what it relates to. Errors: `not-a-docx` and those of reading a part. */
export function openPackage(container: Container): Result<DocxPackage> {
  const roots = readRelationships(container, '');
  if (!roots.ok) return roots;
  const root = roots.value.find((relation) => relation.type === 'officeDocument' && !relation.external);
  const main = root !== undefined && container.has(root.target) ? root.target : 'word/document.xml';
  if (!container.has(main)) return fail('not-a-docx');
  const type = contentType(container, main);
  if (!type.ok) return type;
  if (type.value !== null && !documentTypes.test(type.value)) return fail('not-a-docx');

  const relations = readRelationships(container, main);
  if (!relations.ok) return relations;
  const byId = new Map(relations.value.map((relation) => [relation.id, relation]));
  return ok({
    main,
    byId: (id) => byId.get(id),
    related(wanted) {
      const relation = relations.value.find(({ type, external }) => type === wanted && !external);
      if (relation !== undefined) return container.has(relation.target) ? relation.target : undefined;
      // A file whose relationships were lost still has its parts where Word puts them.
      const usual = resolveTarget(main, `${wanted}.xml`);
      return relations.value.length === 0 && container.has(usual) ? usual : undefined;
    },
  });
}

function readRelationships(container: Container, source: string): Result<Relationship[]> {
  const slash = source.lastIndexOf('/') + 1;
  const part = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  const bytes = container.read(part);
  if (!bytes.ok) return bytes;
  const relations: Relationship[] = [];
  if (bytes.value === null) return ok(relations);
  const walked = walkXml(bytes.value, part, {
    open(element) {
      if (element.name !== 'rel:Relationship') return;
      const type = element.attr('Type') ?? '';
      relations.push({
        id: element.attr('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolveTarget(source, element.attr('Target') ?? ''),
        external: element.attr('TargetMode') === 'External',
      });
    },
    close() {},
  });
  if (!walked.ok && walked.error.code !== 'malformed') return walked;
  return ok(relations);
}

function contentType(container: Container, part: string): Result<string | null> {
  const name = '[Content_Types].xml';
  const bytes = container.read(name);
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return ok(null);
  let found: string | null = null;
  const walked = walkXml(bytes.value, name, {
    open(element) {
      if (element.name !== 'ct:Override') return;
      const target = resolveTarget('', element.attr('PartName') ?? '');
      if (target.toLowerCase() === part.toLowerCase()) found = element.attr('ContentType') ?? null;
    },
    close() {},
  });
  if (!walked.ok && walked.error.code !== 'malformed') return walked;
  return ok(found);
}

/** A relationship's target as a part name: relative to the source part's folder, or from the root with a slash. */
function resolveTarget(source: string, target: string): string {
  const path = decodePercent(target.replaceAll('\\', '/'));
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

function decodePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
