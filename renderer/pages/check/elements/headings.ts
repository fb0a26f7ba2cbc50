import type { Draft } from '#shared/contract/index.ts';

export type Section = Draft['document']['sections'][number];
/** A heading with its place in the tree: `depth` counts the headings around it, whatever their marks. */
export type Node = Readonly<{ index: number; section: Section; depth: number; parent: number | null; leaf: boolean }>;

/** More headings than this don't fit beside the paper at once: the deeper ones begin closed. */
const manyHeadings = 24;
/** Who opens the list wants an overview: this many headings still are one. */
const mostOpen = 60;

/** The flat list of headings as a tree, in order of the text. */
export function treeOf(sections: readonly Section[]): readonly Node[] {
  const around: number[] = [];
  const parents = sections.map((section, index) => {
    while (around.length > 0 && (sections[around.at(-1) ?? 0]?.level ?? 0) >= section.level) around.pop();
    const parent = around.at(-1) ?? null;
    const depth = around.length;
    around.push(index);
    return { index, section, depth, parent };
  });
  return parents.map((node, index) => ({ ...node, leaf: parents[index + 1]?.parent !== index }));
}

/** Nodes that begin closed: below the second level where the tree is long, below the first where it still is. */
export function closedAtFirst(nodes: readonly Node[]): ReadonlySet<number> {
  if (nodes.length <= manyHeadings) return new Set();
  const fromDepth = (least: number) =>
    new Set(nodes.filter(({ depth, leaf }) => depth >= least && !leaf).map(({ index }) => index));
  const closed = fromDepth(1);
  return openNodes(nodes, closed).length <= mostOpen ? closed : fromDepth(0);
}

/** What is in sight: every node with no closed one above it. */
export function openNodes(nodes: readonly Node[], closed: ReadonlySet<number>): readonly Node[] {
  const hidden = new Set<number>();
  return nodes.filter(({ index, parent }) => {
    if (parent === null || (!hidden.has(parent) && !closed.has(parent))) return true;
    hidden.add(index);
    return false;
  });
}

/** The innermost heading that a place of the text stands under, or the one above it that is in sight. */
export function nodeAt(nodes: readonly Node[], inSight: readonly Node[], place: number): number | null {
  let found = nodes.findLast(({ section: { start, end } }) => start <= place && place < end);
  while (found !== undefined && !inSight.includes(found))
    found = found.parent === null ? undefined : nodes[found.parent];
  return found?.index ?? null;
}
