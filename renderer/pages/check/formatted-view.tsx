import DOMPurify from 'dompurify';
import { useEffect, useRef } from 'react';
import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import { Failed, Loading } from '../../parts/waiting.tsx';
import classes from './formatted.module.css';

/** 原样: the file as another reader formats it, disarmed before it touches the page. */
export function FormattedView({ draftId }: Readonly<{ draftId: string }>) {
  const { say } = useText();
  const formatted = useAsk('draft.formatted', { draftId });
  if (formatted.error !== null) return <Failed error={formatted.error.error} />;
  if (formatted.data === undefined) return <Loading />;
  return (
    <div className={classes.view}>
      <p className={classes.note}>{say('formatted.note')}</p>
      <Disarmed html={formatted.data.html} />
    </div>
  );
}

function Disarmed({ html }: Readonly<{ html: string }>) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.replaceChildren(disarm(html));
  }, [html]);
  return <div ref={place} className={classes.html} lang="zh-CN" data-testid="formatted" />;
}

/** Text, tables and embedded pictures; nothing that runs, styles, links or fetches. */
function disarm(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    USE_PROFILES: { html: true },
    FORBID_TAGS: ['style', 'form', 'input', 'button', 'textarea', 'select', 'audio', 'video', 'source', 'picture'],
    FORBID_ATTR: ['style', 'class', 'id', 'name', 'srcset', 'target', 'background'],
  });
  for (const link of fragment.querySelectorAll('[href]')) link.removeAttribute('href');
  for (const image of fragment.querySelectorAll('[src]')) {
    if (!/^data:image\/(?:png|jpeg|gif|bmp|webp);/u.test(image.getAttribute('src') ?? '')) image.removeAttribute('src');
  }
  return fragment;
}
