import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Params, Report } from '#shared/contract/index.ts';
import { useNotify } from '../../app/notices.tsx';
import { useText } from '../../app/texts.ts';
import { copyText } from '../../parts/copy-table.ts';
import { Dialog } from '../../parts/dialog.tsx';
import form from '../../parts/form.module.css';
import type { Found } from './arrange.ts';

type Props = Readonly<{ finding: Found; report: Report; onClose(): void }>;

/** A draft of the written explanation that goes with a document beyond last year's number. */
export function ExplanationDialog({ finding, report, onClose }: Props) {
  const { say, term } = useText();
  const notify = useNotify();
  const [text, setText] = useState(() => term(`rules:${finding.rule}.explanation`, gapsOf(finding, report)));
  const copy = () => {
    if (copyText(text)) notify.done((words) => words('found.copied'));
  };
  return (
    <Dialog onClose={onClose} size={640} title={say('found.explainTitle')}>
      <div className={form.form}>
        <p className={form.hint}>{say('found.explainHint')}</p>
        <Textarea
          aria-label={say('found.explainTitle')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={8}
          maxRows={18}
          data-autofocus
        />
        <div className={form.buttons}>
          <Button variant="default" onClick={onClose}>
            {say('common.close')}
          </Button>
          <Button onClick={copy}>{say('found.copy')}</Button>
        </div>
      </div>
    </Dialog>
  );
}

/** What the finding, the draft and the series' year can fill in; the reasons are the clerk's. */
function gapsOf({ params }: Found, { quota, document: elements, file }: Report): Params {
  const { year, next, lastYear } = params;
  return {
    ...params,
    before: typeof year === 'number' ? year - 1 : '',
    more: typeof next === 'number' && typeof lastYear === 'number' ? next - lastYear : '',
    issued: quota?.issued ?? 0,
    reserved: quota?.reserved ?? 0,
    title: elements.title ?? file.name,
  };
}
