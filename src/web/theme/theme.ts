import { createTheme, rem } from '@mantine/core'
import { slate, tungsten } from './colours.ts'

const sans =
  '"Inter", system-ui, "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Sanbu Sans", sans-serif'

/** A calm, dense editor: small type, near controls, one accent, grounds without colour. */
export const theme = createTheme({
  colors: { dark: slate, tungsten },
  primaryColor: 'tungsten',
  primaryShade: 4,
  autoContrast: true,
  luminanceThreshold: 0.4,
  black: '#0f0f11',
  white: '#f4f4f6',
  fontFamily: sans,
  fontFamilyMonospace: '"JetBrains Mono", "SF Mono", Menlo, Consolas, "Sanbu Sans", monospace',
  fontSizes: { xs: rem(11.5), sm: rem(13), md: rem(14), lg: rem(16), xl: rem(20) },
  lineHeights: { xs: '1.35', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.35' },
  spacing: { xs: rem(6), sm: rem(10), md: rem(14), lg: rem(20), xl: rem(32) },
  defaultRadius: 'sm',
  radius: { xs: rem(3), sm: rem(5), md: rem(8), lg: rem(12), xl: rem(20) },
  headings: {
    fontFamily: sans,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: rem(24), lineHeight: '1.3' },
      h2: { fontSize: rem(18), lineHeight: '1.35' },
      h3: { fontSize: rem(15), lineHeight: '1.4' },
      h4: { fontSize: rem(13), lineHeight: '1.4' },
    },
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Alert: { defaultProps: { variant: 'outline' } },
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'md' } },
    TextInput: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    // A list that is closed is not there: the inspector alone has some two hundred options, drawn anew with every edit.
    Select: { defaultProps: { size: 'xs', allowDeselect: false, comboboxProps: { keepMounted: false, shadow: 'md' } } },
    MultiSelect: { defaultProps: { size: 'xs', comboboxProps: { keepMounted: false, shadow: 'md' } } },
    TagsInput: { defaultProps: { size: 'xs' } },
    ColorInput: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Slider: { defaultProps: { size: 'sm' } },
    Tabs: { defaultProps: { variant: 'default' } },
    Tooltip: { defaultProps: { openDelay: 350, withArrow: false, fz: 'xs' } },
    Menu: { defaultProps: { shadow: 'md' } },
    // Their headers are no banners of the page.
    Modal: {
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.6 },
        attributes: { header: { role: 'none' } },
      },
    },
    Drawer: { defaultProps: { attributes: { header: { role: 'none' } } } },
    Badge: {
      defaultProps: { size: 'sm', radius: 'xs', variant: 'light' },
      styles: { label: { textTransform: 'none' } },
    },
  },
})
