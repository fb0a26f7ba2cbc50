/** Elements whose text isn't the document's. */
export const muted: ReadonlySet<string> = new Set([
  'svg:title',
  'svg:desc',
  'office:annotation',
  'office:forms',
  'office:event-listeners',
  'office:change-info',
  'text:note-citation',
  'text:tracked-changes',
  'text:table-of-content-source',
  'text:alphabetical-index-source',
  'draw:glue-point',
]);
/** Elements that hold paragraphs of their own, apart from the flow. */
export const shapes: ReadonlySet<string> = new Set([
  'draw:text-box',
  'draw:custom-shape',
  'draw:rect',
  'draw:ellipse',
  'draw:circle',
  'draw:line',
  'draw:path',
  'draw:polygon',
  'draw:polyline',
  'draw:connector',
  'draw:caption',
]);
