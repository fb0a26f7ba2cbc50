import type { Rule } from '../layout/index.ts';
import { apply, type Matrix } from './matrix.ts';

/** Thicker than this, points, a filled shape is a surface. */
const THIN = 3;
const STRAIGHT = 0.6;
const MOST_POINTS = 4_000;

type Point = readonly [x: number, y: number];

/** Horizontal and vertical lines of a path in its abbreviated form (`M 0 0 L 10 0 …`), on the page. */
export function pathRules(data: string, stroked: boolean, matrix: Matrix): Rule[] {
  const shapes = toShapes(data, matrix);
  const rules: Rule[] = [];
  for (const points of shapes) {
    if (!stroked || isThin(points)) {
      const box = boxOf(points);
      if (box !== null && isThin(points)) rules.push(box);
      continue;
    }
    points.forEach((to, index) => {
      const from = points[index - 1];
      if (from === undefined) return;
      const isAcross = Math.abs(from[1] - to[1]) < STRAIGHT;
      const isDown = Math.abs(from[0] - to[0]) < STRAIGHT;
      const box = isAcross || isDown ? boxOf([from, to]) : null;
      if (box !== null) rules.push(box);
    });
  }
  return rules;
}

/** Curves are left out: they part the lines before and after them. */
function toShapes(data: string, matrix: Matrix): Point[][] {
  const shapes: Point[][] = [];
  let open: Point[] = [];
  let count = 0;
  const words = data.trim().split(/[\s,]+/u);
  const begin = (points: Point[]) => {
    if (open.length > 1) shapes.push(open);
    open = points;
  };
  for (let at = 0; at < words.length && count < MOST_POINTS; count += 1) {
    const operator = words[at];
    const size = operands[operator ?? ''];
    if (size === undefined) {
      at += 1;
      continue;
    }
    const point = apply(matrix, Number(words[at + size - 1]), Number(words[at + size]));
    at += size + 1;
    if (operator === 'C') {
      const [first] = open;
      if (first !== undefined) open.push(first);
    } else if (!point.every(Number.isFinite)) break;
    else if (operator === 'L') open.push(point);
    else begin([point]);
  }
  begin([]);
  return shapes;
}

/** Numbers that follow an operator; the last two are the point that it ends at. */
const operands: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

function isThin(points: readonly Point[]): boolean {
  const box = boxOf(points);
  return box !== null && Math.min(box.right - box.left, box.bottom - box.top) < THIN;
}

function boxOf(points: readonly Point[]): Rule | null {
  const [first] = points;
  if (first === undefined) return null;
  let [left, top] = first;
  let [right, bottom] = first;
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}
