import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../../../app/texts.ts';
import type { Show } from '../paper/paper.tsx';
import { useReadingPlace } from '../places.tsx';
import { closedAtFirst, type Node, nodeAt, openNodes, type Section, treeOf } from './headings.ts';
import classes from './section-tree.module.css';

type Props = Readonly<{ sections: readonly Section[]; onShow: Show }>;

const rowHeight = 26;
const mostRows = 11;

/** 结构: the headings of a text. It goes to where one is pressed, and follows what is being read. */
export function SectionTree(props: Props) {
  return props.sections.length === 0 ? null : <Tree {...props} />;
}

function Tree({ sections, onShow }: Props) {
  const { say } = useText();
  const nodes = useMemo(() => treeOf(sections), [sections]);
  const [closed, setClosed] = useState(() => closedAtFirst(nodes));
  const shown = useMemo(() => openNodes(nodes, closed), [nodes, closed]);
  const place = useReadingPlace();
  const current = useMemo(() => nodeAt(nodes, shown, place), [nodes, shown, place]);
  const [held, setHeld] = useState<number | null>(null);
  const focused = shown.some(({ index }) => index === held) ? held : (current ?? shown[0]?.index ?? null);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  const at = shown.findIndex(({ index }) => index === current);
  const { scrollToIndex } = rows;
  useEffect(() => {
    if (at >= 0) scrollToIndex(at, { align: 'auto' });
  }, [at, scrollToIndex]);

  const toggle = (index: number) =>
    setClosed((all) => (all.has(index) ? without(all, index) : new Set([...all, index])));
  const go = ({ section: { start, title } }: Node) => onShow([[start, start + title.length]], { to: 'top' });
  const hold = (node: Node | undefined) => {
    if (node === undefined) return;
    setHeld(node.index);
    rows.scrollToIndex(shown.indexOf(node), { align: 'auto' });
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-node="${node.index}"]`)?.focus());
  };
  const press = (event: KeyboardEvent) => {
    const here = shown.findIndex(({ index }) => index === focused);
    const node = shown[here];
    if (node === undefined) return;
    const isClosed = closed.has(node.index);
    switch (event.key) {
      case 'ArrowDown':
        hold(shown[here + 1]);
        break;
      case 'ArrowUp':
        hold(shown[here - 1]);
        break;
      case 'Home':
        hold(shown[0]);
        break;
      case 'End':
        hold(shown.at(-1));
        break;
      case 'ArrowRight':
        if (!node.leaf && isClosed) toggle(node.index);
        else if (!node.leaf) hold(shown[here + 1]);
        break;
      case 'ArrowLeft':
        if (!node.leaf && !isClosed) toggle(node.index);
        else hold(shown.find(({ index }) => index === node.parent));
        break;
      case 'Enter':
      case ' ':
        go(node);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      className={classes.tree}
      role="tree"
      aria-label={say('elements.sections')}
      style={{ height: Math.min(shown.length, mostRows) * rowHeight }}
      onKeyDown={press}
    >
      <div className={classes.rows} style={{ height: rows.getTotalSize() }} role="presentation">
        {rows.getVirtualItems().map(({ index: row, start }) => {
          const node = shown[row];
          if (node === undefined) return null;
          const isOpen = !closed.has(node.index);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the tree answers to keys for all its items
            <div
              key={node.index}
              className={classes.node}
              style={{ top: start, paddingLeft: node.depth * 16 }}
              role="treeitem"
              aria-level={node.depth + 1}
              aria-selected={node.index === current}
              {...(node.leaf ? {} : { 'aria-expanded': isOpen })}
              aria-current={node.index === current ? 'location' : undefined}
              tabIndex={node.index === focused ? 0 : -1}
              data-node={node.index}
              data-depth={node.depth}
              title={node.section.title}
              onClick={() => {
                setHeld(node.index);
                go(node);
              }}
            >
              {node.leaf ? (
                <span className={classes.gap} />
              ) : (
                <button
                  type="button"
                  className={classes.fold}
                  data-open={isOpen}
                  tabIndex={-1}
                  aria-label={say(isOpen ? 'elements.collapse' : 'elements.expand')}
                  onClick={(event) => {
                    event.stopPropagation();
                    toggle(node.index);
                  }}
                />
              )}
              <span className={classes.title} lang="zh-CN">
                {node.section.title}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function without(all: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const rest = new Set(all);
  rest.delete(index);
  return rest;
}
