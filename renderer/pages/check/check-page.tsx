import { foldersIn } from '../../app/adding/index.ts';
import { useDrafts } from '../../app/drafts.tsx';
import { useNotify } from '../../app/notices.tsx';
import { useText } from '../../app/texts.ts';
import { DropZone } from '../../parts/drop-zone.tsx';
import { Loading } from '../../parts/waiting.tsx';
import { DraftStrip } from './draft-strip.tsx';
import { DraftView } from './draft-view.tsx';
import { Start } from './start.tsx';
import { StopScreen } from './stop-screen.tsx';

/** 检查: drop a draft, see what is wrong with it, issue it. */
export function CheckPage() {
  const { say } = useText();
  const drafts = useDrafts();
  const notify = useNotify();
  const drop = (transfer: DataTransfer) => {
    const [folder] = foldersIn(transfer);
    if (folder === undefined) drafts.openFiles([...transfer.files]);
    else notify.failed({ code: 'is-directory', params: { file: folder } });
  };
  if (drafts.stopped !== undefined) return <StopScreen stopped={drafts.stopped} onClose={drafts.closeStopped} />;
  return (
    <DropZone label={say('check.dropNow')} onTransfer={drop}>
      {drafts.current === undefined ? (
        drafts.reading[0] === undefined ? (
          <Start />
        ) : (
          <Loading text={say('check.reading', { name: drafts.reading[0] })} />
        )
      ) : (
        <>
          <DraftStrip />
          <DraftView key={drafts.current.draftId} open={drafts.current} />
        </>
      )}
    </DropZone>
  );
}
