import {
  Alert,
  Button,
  createTheme,
  Modal,
  NativeSelect,
  NumberInput,
  Table,
  Textarea,
  TextInput,
} from '@mantine/core';

/** One accent, 14 px text, a 4 px grid; the rest of the look is in the CSS modules. */
export const theme = createTheme({
  fontFamily: '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei", system-ui, sans-serif',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '2px', sm: '3px', md: '4px', lg: '4px', xl: '4px' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  primaryColor: 'ink',
  primaryShade: 7,
  colors: {
    ink: ['#eef3f8', '#dde6f0', '#bccfe1', '#97b4d0', '#759bc0', '#5886b2', '#3a6d9e', '#1f5586', '#1a4870', '#133857'],
  },
  components: {
    Button: Button.extend({ defaultProps: { size: 'xs' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'xs' } }),
    NumberInput: NumberInput.extend({ defaultProps: { size: 'xs' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'xs' } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'xs' } }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 5, horizontalSpacing: 8, fz: 'sm' } }),
    Alert: Alert.extend({ defaultProps: { variant: 'light' } }),
    // The page itself never scrolls, so there is nothing to lock; the lock would add a style element without a nonce.
    Modal: Modal.extend({ defaultProps: { lockScroll: false, centered: true, transitionProps: { duration: 0 } } }),
  },
});
