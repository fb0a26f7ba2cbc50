import { Button } from '@mantine/core';
import { useText } from '../app/texts.ts';
import form from './form.module.css';

type Props = Readonly<{ action: string; busy: boolean; disabled?: boolean; onCancel(): void }>;

/** The end of a form in a dialog: 取消, and the button that submits it. */
export function SaveButtons({ action, busy, disabled = false, onCancel }: Props) {
  const { say } = useText();
  return (
    <div className={form.buttons}>
      <Button variant="default" onClick={onCancel}>
        {say('common.cancel')}
      </Button>
      <Button type="submit" loading={busy} disabled={disabled}>
        {action}
      </Button>
    </div>
  );
}
