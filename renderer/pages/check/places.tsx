import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { ElementName } from './paper/layout.ts';

/** What outline and paper tell each other, so that a line and the label in the margin stay in step. */
export type Pointing = Readonly<{
  hover(name: ElementName | null): void;
  /** the label in the margin was pressed */
  choose(name: ElementName): void;
  /** the place of the text that is being read: offset of the uppermost block in sight */
  read(place: number): void;
}>;
type Pointed = Readonly<{ hovered: ElementName | null; chosen: ElementName | null }>;

const PointingContext = createContext<Pointing>({ hover() {}, choose() {}, read() {} });
const PointedContext = createContext<Pointed>({ hovered: null, chosen: null });
const ReadingContext = createContext(0);

type Props = Readonly<{ chosen: ElementName | null; onChoose(name: ElementName): void; children: ReactNode }>;

/** Pointing and scrolling move only those who asked: neither the paper nor the lists are drawn again for it. */
export function Places({ chosen, onChoose, children }: Props) {
  const [hovered, hover] = useState<ElementName | null>(null);
  const [reading, read] = useState(0);
  const pointing = useMemo(() => ({ hover, read, choose: onChoose }), [onChoose]);
  const pointed = useMemo(() => ({ hovered, chosen }), [hovered, chosen]);
  return (
    <PointingContext value={pointing}>
      <PointedContext value={pointed}>
        <ReadingContext value={reading}>{children}</ReadingContext>
      </PointedContext>
    </PointingContext>
  );
}

export function usePointing(): Pointing {
  return use(PointingContext);
}

export function usePointed(): Pointed {
  return use(PointedContext);
}

export function useReadingPlace(): number {
  return use(ReadingContext);
}
