import type { Rule } from '../layout/index.ts';
import { apply, type Matrix } from './matrix.ts';
import { operator } from './operator.ts';

/** Points: a filled rectangle no thicker than that is a line, and a line no more askew than that is straight. */
const THICKNESS = 2.5;

const strokes: ReadonlySet<unknown> = new Set([operator.stroke, operator.closeStroke]);
const fills: ReadonlySet<unknown> = new Set([operator.fill, operator.eoFill]);
const both: ReadonlySet<unknown> = new Set([
  operator.fillStroke,
  operator.eoFillStroke,
  operator.closeFillStroke,
  operator.closeEOFillStroke,
]);
/** Numbers that follow each step of a path: moveTo, lineTo, curveTo, quadraticCurveTo, closePath. */
const lengths = [2, 2, 6, 4, 0] as const;

/** The straight lines that a path of pdf.js (`[how it is painted, [steps]]`) draws on the page. */
export function rulesOfPath([paint, buffer]: readonly unknown[], matrix: Matrix): Rule[] {
  const steps: unknown = Array.isArray(buffer) ? buffer[0] : null;
  if (!(steps instanceof Float32Array)) return [];
  const outlines = outlinesOf(steps, matrix);
  if (strokes.has(paint)) return outlines.flatMap(edges);
  if (fills.has(paint)) return outlines.flatMap(asThin);
  return both.has(paint) ? outlines.flatMap((outline) => [...edges(outline), ...asThin(outline)]) : [];
}

type Point = readonly [x: number, y: number];

function outlinesOf(steps: Float32Array, matrix: Matrix): Point[][] {
  const outlines: Point[][] = [];
  let current: Point[] = [];
  for (let at = 0; at < steps.length; ) {
    const step = steps[at] ?? 0;
    const length = lengths[step];
    if (length === undefined) return [];
    if (step === 0) {
      current = [];
      outlines.push(current);
    }
    const end = at + length;
    const first = current[0];
    if (step === 4 && first !== undefined) current.push(first);
    else if (length > 0) current.push(apply(matrix, steps[end - 1] ?? 0, steps[end] ?? 0));
    at = end + 1;
  }
  return outlines;
}

function edges(outline: readonly Point[]): Rule[] {
  return outline.slice(1).flatMap((to, index) => {
    const from = outline[index];
    return from === undefined ? [] : asThin([from, to]);
  });
}

function asThin(outline: readonly Point[]): Rule[] {
  if (outline.length < 2) return [];
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const rule = { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  const [width, height] = [rule.right - rule.left, rule.bottom - rule.top];
  const isLine = Math.min(width, height) <= THICKNESS && Math.max(width, height) > THICKNESS;
  return isLine ? [rule] : [];
}
