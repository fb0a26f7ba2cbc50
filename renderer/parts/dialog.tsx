import { Modal, type ModalProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useText } from '../app/texts.ts';

type Props = Omit<ModalProps, 'opened' | 'closeButtonProps'>;

/** Every dialog of the page. It is there as long as it is open, and then the focus goes back to what opened it. */
export function Dialog(props: Props) {
  const { say } = useText();
  useFocusBack();
  return <Modal {...props} opened closeButtonProps={{ 'aria-label': say('common.close') }} />;
}

// A button that waits for an answer is disabled meanwhile and loses the focus, so what held it last is remembered.
let lastFocused: Element | null = null;
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element) lastFocused = target;
});

/**
 * Mantine gives the focus back to what had it when `opened` turned false; a dialog that is unmounted instead never does.
 * What opened it may be gone by then (a row that was removed): the nearest thing around it that takes the focus stands in.
 */
function useFocusBack(): void {
  // While it is first drawn nothing in it has the focus yet.
  const [opener] = useState(() => wayUpFrom(isNowhere() ? lastFocused : document.activeElement));
  useEffect(
    () => () => {
      for (const one of [...opener, document.querySelector('main')]) {
        if (!isNowhere()) return;
        if (one instanceof HTMLElement) one.focus({ preventScroll: true });
      }
    },
    [opener],
  );
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** The element and all that it stands in, without the page itself. */
function wayUpFrom(element: Element | null): readonly Element[] {
  return element === null || element === document.body ? [] : [element, ...wayUpFrom(element.parentElement)];
}
