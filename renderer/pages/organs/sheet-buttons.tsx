import { Button, FileButton } from '@mantine/core';
import { useRef, useState } from 'react';
import { useNotify } from '../../app/notices.tsx';
import { useText } from '../../app/texts.ts';
import { useDo } from '../../client/index.ts';
import { saveAs } from '../../parts/save-as.ts';
import { ImportDialog, type SheetFile } from './import-dialog.tsx';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The directory as a workbook, and a workbook into the directory. */
export function SheetButtons() {
  const { say } = useText();
  const notify = useNotify();
  const [file, setFile] = useState<SheetFile | null>(null);
  const reset = useRef<() => void>(null);
  const download = useDo('organs.export', {
    onSuccess: ({ name, bytes }) => {
      saveAs(name, new Uint8Array(bytes), xlsx);
      notify.done((tell) => tell('organSheet.exported', { name }));
    },
  });
  const take = async (chosen: File | null) => {
    // Without forgetting, the browser would say nothing when the same file is chosen a second time.
    reset.current?.();
    if (chosen !== null) setFile({ name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) });
  };
  return (
    <>
      <Button variant="default" loading={download.isPending} onClick={() => download.mutate({})}>
        {say('organSheet.export')}
      </Button>
      <FileButton resetRef={reset} accept={`.xlsx,${xlsx}`} onChange={(chosen) => void take(chosen)}>
        {(props) => (
          <Button {...props} variant="default">
            {say('organSheet.import')}
          </Button>
        )}
      </FileButton>
      {file !== null && <ImportDialog file={file} onClose={() => setFile(null)} />}
    </>
  );
}
