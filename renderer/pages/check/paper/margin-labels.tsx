import { useText } from '../../../app/texts.ts';
import { usePointed, usePointing } from '../places.tsx';
import type { ElementName } from './layout.ts';
import classes from './paper.module.css';

type Props = Readonly<{
  names: readonly ElementName[];
  note: 'textbox' | 'footnote' | 'endnote' | 'header' | 'footer' | undefined;
}>;

/** What a block is, beside it. The outline says the same to who can't see or click here. */
export function MarginLabels({ names, note }: Props) {
  const { say } = useText();
  const pointing = usePointing();
  const { hovered, chosen } = usePointed();
  return (
    <span className={classes.labels} aria-hidden="true">
      {names.map((name) => (
        <button
          key={name}
          type="button"
          tabIndex={-1}
          data-label={name}
          data-hovered={name === hovered || undefined}
          data-chosen={name === chosen || undefined}
          onClick={() => pointing.choose(name)}
          onPointerEnter={() => pointing.hover(name)}
          onPointerLeave={() => pointing.hover(null)}
        >
          {say(`elements.${name}`)}
        </button>
      ))}
      {note !== undefined && <span>{say(`check.block.${note}`)}</span>}
    </span>
  );
}
