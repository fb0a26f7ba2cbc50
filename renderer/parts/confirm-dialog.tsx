import { Button } from '@mantine/core';
import { useText } from '../app/texts.ts';
import { Dialog } from './dialog.tsx';
import form from './form.module.css';

type Props = Readonly<{ title: string; hint: string; action: string; onClose(): void; onConfirm(): void }>;

/** Asks once more before something is taken away. */
export function ConfirmDialog({ title, hint, action, onClose, onConfirm }: Props) {
  const { say } = useText();
  return (
    <Dialog onClose={onClose} title={title}>
      <div className={form.form}>
        <p className={form.hint}>{hint}</p>
        <div className={form.buttons}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {say('common.cancel')}
          </Button>
          <Button color="red" onClick={onConfirm}>
            {action}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
