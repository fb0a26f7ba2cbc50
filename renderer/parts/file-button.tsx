import { Button, FileButton as MantineFileButton } from '@mantine/core';

type Props = Readonly<{
  label: string;
  variant?: 'filled' | 'default' | 'subtle';
  size?: string;
  onFiles(files: readonly File[]): void;
}>;

/** The keyboard's way to a file. */
export function FileButton({ label, variant = 'filled', size = 'xs', onFiles }: Props) {
  return (
    <MantineFileButton multiple accept=".docx,.txt" onChange={onFiles}>
      {(props) => (
        <Button {...props} variant={variant} size={size}>
          {label}
        </Button>
      )}
    </MantineFileButton>
  );
}
