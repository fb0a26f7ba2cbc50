import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import classes from './drop-zone.module.css';

type Props = Readonly<{
  label: string;
  /** lies inside another one, which hears nothing of what is dropped here */
  inner?: boolean;
  onTransfer(transfer: DataTransfer): void;
  children: ReactNode;
}>;

/** Takes files dropped anywhere on what it surrounds, and says so while they hover. */
export function DropZone({ label, inner = false, onTransfer, children }: Props) {
  const [over, setOver] = useState(false);
  // dragenter and dragleave come for every child: only the balance says whether the pointer is still inside.
  const depth = useRef(0);
  const isMine = (event: DragEvent) => {
    if (!carriesFiles(event)) return false;
    if (inner) event.stopPropagation();
    return true;
  };
  const enter = (event: DragEvent) => {
    if (!isMine(event)) return;
    depth.current += 1;
    setOver(true);
  };
  const leave = (event: DragEvent) => {
    if (!isMine(event)) return;
    depth.current = Math.max(0, depth.current - 1);
    setOver(depth.current > 0);
  };
  const drop = (event: DragEvent) => {
    if (!isMine(event)) return;
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    onTransfer(event.dataTransfer);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has a keyboard twin, the file button inside
    <div
      className={inner ? classes.inner : classes.zone}
      onDragEnter={enter}
      onDragLeave={leave}
      onDragOver={(event) => {
        if (isMine(event)) event.preventDefault();
      }}
      onDrop={drop}
    >
      {children}
      {over && <div className={classes.over}>{label}</div>}
    </div>
  );
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}
