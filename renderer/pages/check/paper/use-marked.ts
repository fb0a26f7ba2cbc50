import { type RefObject, useEffect, useState } from 'react';
import type { Marked } from './mark-menu.tsx';
import { markedStretch } from './marked-stretch.ts';

/** Longer than any element is: whoever marks this much means to copy it. */
const longest = 1000;
const room = 8;
const menuWidth = 420;

/** What is marked on the paper once the mouse is let go; null again when it no longer is. */
export function useMarked(paper: RefObject<HTMLElement | null>): [Marked | null, () => void] {
  const [marked, setMarked] = useState<Marked | null>(null);
  useEffect(() => {
    const look = () => {
      const sheet = paper.current;
      const stretch = sheet === null ? null : markedStretch(sheet, document.getSelection());
      if (sheet === null || stretch === null) return setMarked(null);
      const { span, left, bottom } = stretch;
      if (span[1] - span[0] > longest) return setMarked(null);
      const frame = sheet.getBoundingClientRect();
      const most = frame.width - menuWidth - room;
      return setMarked({
        span,
        left: Math.max(room, Math.min(left - frame.left, most)),
        top: bottom - frame.top + room,
      });
    };
    const fade = () => {
      if (document.getSelection()?.isCollapsed ?? true) setMarked(null);
    };
    const away = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setMarked(null);
    };
    document.addEventListener('mouseup', look);
    document.addEventListener('selectionchange', fade);
    document.addEventListener('keydown', away);
    return () => {
      document.removeEventListener('mouseup', look);
      document.removeEventListener('selectionchange', fade);
      document.removeEventListener('keydown', away);
    };
  }, [paper]);
  return [marked, () => setMarked(null)];
}
