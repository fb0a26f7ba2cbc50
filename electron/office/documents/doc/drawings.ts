import { ByteView } from '../container/byte-view.ts';
import type { Place } from './fib.ts';

export type Shape = Readonly<{
  /** the shape on the page that this one is or is grouped into; anchors in the text name that */
  top: number;
  isPicture: boolean;
  isWordArt: boolean;
}>;

const container = { drawing: 0xf002, group: 0xf003, shape: 0xf004, groupOfDrawings: 0xf000 };
const properties = 0xf00b;
const shapeRecord = 0xf00a;
const pictureProperty = 0x104;
/** groups inside each other; more is a damaged or hostile file */
const deepest = 32;

type Atom = Readonly<{ type: number; instance: number; at: number; end: number }>;

/** Reads the shapes of a document by their ids, as far as their records can be followed. */
export function readShapes(table: ByteView, place: Place): Map<number, Shape> {
  const shapes = new Map<number, Shape>();
  const end = table.has(place.at, place.length) ? place.at + place.length : place.at;
  const view = new ByteView(table.slice(0, end));
  let at = place.at;
  const general = recordAt(view, at, end);
  if (general?.type !== container.groupOfDrawings) return shapes;
  at = general.end;
  // A byte that says whether it is the body's or the headers' comes before each drawing.
  for (let drawing = recordAt(view, at + 1, end); drawing !== null; drawing = recordAt(view, drawing.end + 1, end)) {
    if (drawing.type !== container.drawing) break;
    for (const record of recordsIn(view, drawing)) {
      if (record.type === container.group) readGroup(view, record, null, shapes, 0);
    }
  }
  return shapes;
}

/** `top` is `null` for the group that is the page itself. */
function readGroup(view: ByteView, group: Atom, top: number | null, shapes: Map<number, Shape>, depth: number): void {
  if (depth > deepest) return;
  let owner = top;
  let isFirst = true;
  for (const record of recordsIn(view, group)) {
    if (record.type === container.shape) {
      const id = readShape(view, record, owner, shapes);
      if (isFirst && depth === 1) owner = id;
      isFirst = false;
    }
    if (record.type === container.group) readGroup(view, record, owner, shapes, depth + 1);
  }
}

function readShape(view: ByteView, record: Atom, top: number | null, shapes: Map<number, Shape>): number {
  let id = 0;
  let kind = 0;
  let isPicture = false;
  for (const part of recordsIn(view, record)) {
    if (part.type === shapeRecord) {
      id = view.u32(part.at);
      kind = part.instance;
    }
    if (part.type === properties) isPicture ||= hasProperty(view, part, pictureProperty);
  }
  shapes.set(id, { top: top ?? id, isPicture, isWordArt: kind >= 136 && kind <= 175 });
  return id;
}

function hasProperty(view: ByteView, list: Atom, wanted: number): boolean {
  for (let index = 0; index < list.instance; index += 1) {
    const at = list.at + index * 6;
    if (at + 6 > list.end) return false;
    if ((view.u16(at) & 0x3fff) === wanted && view.u32(at + 2) !== 0) return true;
  }
  return false;
}

function* recordsIn(view: ByteView, outer: Atom): Generator<Atom> {
  for (
    let record = recordAt(view, outer.at, outer.end);
    record !== null;
    record = recordAt(view, record.end, outer.end)
  ) {
    yield record;
  }
}

function recordAt(view: ByteView, at: number, limit: number): Atom | null {
  if (at + 8 > limit) return null;
  const end = at + 8 + view.u32(at + 4);
  return end > limit ? null : { type: view.u16(at + 2), instance: view.u16(at) >> 4, at: at + 8, end };
}
