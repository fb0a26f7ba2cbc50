import { CloseButton } from '@mantine/core';
import type { Draft } from '#shared/contract/index.ts';
import { type OpenDraft, useDrafts } from '../../app/drafts.tsx';
import { useText } from '../../app/texts.ts';
import { listedPlace } from './attachment-match.ts';
import classes from './draft-view.module.css';

type Props = Readonly<{ open: OpenDraft; draft: Draft }>;

/** Files that were dropped beside the draft and are not read: which they are, and which attachment by their name. */
export function AttachmentStrip({ open: { draftId, attachments }, draft }: Props) {
  const { say, term, write } = useText();
  const drafts = useDrafts();
  if (attachments.length === 0) return null;
  const names = draft.document.attachments;
  const factsOf = ({ file, kind, bytes }: (typeof attachments)[number]): string => {
    const place = listedPlace(file, names);
    const what = say('check.attachmentFile', { kind: term(`attachmentKinds:${kind}`), size: write.size(bytes) });
    if (place === null) return what;
    return `${what} · ${say('check.attachmentOf', { n: place + 1, title: names[place] ?? '' })}`;
  };
  return (
    <section className={classes.attachments} aria-label={say('check.attachmentList')}>
      <span>{say('check.attachments', { n: write.number(attachments.length) })}</span>
      <ul>
        {attachments.map((one) => (
          <li key={one.file}>
            <strong>{one.file}</strong> {factsOf(one)}
            <CloseButton
              size="xs"
              aria-label={say('check.dropAttachment', { name: one.file })}
              onClick={() => drafts.change(draftId, { attachments: attachments.filter((other) => other !== one) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
