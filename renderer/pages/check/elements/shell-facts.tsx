import type { Draft } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import type { Show } from '../paper/paper.tsx';
import classes from './elements.module.css';

type Props = Readonly<{ shell: Draft['document']['shell']; onShow: Show }>;

/** What a shell does, through how many others, and what the text is called that it carries. */
export function ShellFacts({ shell, onShow }: Props) {
  const { say } = useText();
  if (shell === null) return null;
  const { act, depth, title, titleSpan } = shell;
  return (
    <>
      <span>{say(`elements.shells.${act}`)}</span>
      {depth > 1 && <span>{say('elements.shellDepth', { n: depth })}</span>}
      {title !== null && titleSpan === null && <span lang="zh-CN">{say('elements.quoted', { text: title })}</span>}
      {title !== null && titleSpan !== null && (
        <button
          type="button"
          className={classes.printed}
          lang="zh-CN"
          onClick={() => onShow([titleSpan], { to: 'top' })}
        >
          {say('elements.quoted', { text: title })}
        </button>
      )}
    </>
  );
}
