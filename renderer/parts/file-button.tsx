import { Button, FileButton as MantineFileButton } from '@mantine/core';
import { useRef } from 'react';

type Props = Readonly<{
  label: string;
  variant?: 'filled' | 'default' | 'subtle';
  size?: string;
  /** a whole folder with everything below it, in place of files */
  folder?: boolean;
  onFiles(files: readonly File[]): void;
}>;

// React passes attributes it has no name for on to the element, but its types don't know this one.
const wholeFolder: React.ComponentProps<'input'> & { webkitdirectory: string } = { webkitdirectory: '' };

/** What is read, and what is listed beside it. */
const accept = [
  '.docx,.docm,.doc,.wps,.odt,.rtf,.pdf,.ofd,.txt,.md',
  '.xlsx,.xls,.et,.ods,.pptx,.ppt,.dps,.odp',
  '.png,.jpg,.jpeg,.gif,.bmp,.tif,.tiff,.webp',
].join(',');

/** The keyboard's way to a file or a folder. */
export function FileButton({ label, variant = 'filled', size = 'xs', folder = false, onFiles }: Props) {
  const reset = useRef<() => void>(null);
  // Without forgetting, the browser would say nothing when the same file is chosen a second time.
  const take = (files: readonly File[]) => {
    reset.current?.();
    onFiles(files);
  };
  return (
    <MantineFileButton
      multiple
      resetRef={reset}
      onChange={take}
      {...(folder ? { inputProps: wholeFolder } : { accept })}
    >
      {(props) => (
        <Button {...props} variant={variant} size={size}>
          {label}
        </Button>
      )}
    </MantineFileButton>
  );
}
