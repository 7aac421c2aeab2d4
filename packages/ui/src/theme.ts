import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/** Index 7 is the accent on light ground, index 4 the one on dark ground. */
const accent: MantineColorsTuple = [
  '#e3f2ef',
  '#cfe8e3',
  '#a5d6ce',
  '#74c6bb',
  '#3fb8aa',
  '#1f9487',
  '#117d73',
  '#0b6b63',
  '#085750',
  '#06231f',
];

/** Mantine's neutrals in the hue of the ground; it draws tracks, boxes and hovers with them. */
const gray: MantineColorsTuple = [
  '#f4f6f5',
  '#eef2f1',
  '#e2e8e6',
  '#d3dbd9',
  '#c3cecb',
  '#9aa7a4',
  '#7f8c89',
  '#52605d',
  '#33403d',
  '#16211f',
];
const dark: MantineColorsTuple = [
  '#e8efed',
  '#c3cfcc',
  '#a9b7b4',
  '#94a3a0',
  '#3a4845',
  '#2a3634',
  '#202b29',
  '#18211f',
  '#121b19',
  '#0a100f',
];

/** Mantine's colour names that carry a meaning here, and the token family each of them speaks. */
const TOKEN_OF_COLOR: Readonly<Record<string, string>> = {
  accent: 'accent',
  red: 'bad',
  green: 'ok',
  blue: 'wait',
  orange: 'live',
  gray: 'quiet',
};

/**
 * Buttons and badges take their colours from the tokens, so that every pair of text and ground has been
 * checked once (≥ 4.5:1) instead of being computed per shade.
 */
const variantColorResolver: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  const token = TOKEN_OF_COLOR[input.color ?? input.theme.primaryColor];
  if (!token) return resolved;
  const strong = token === 'accent' ? 'var(--qs-accent-strong)' : `var(--qs-${token})`;
  const soft = `var(--qs-${token}-soft)`;
  const softHover = token === 'accent' ? 'var(--qs-accent-soft-strong)' : soft;
  switch (input.variant) {
    case 'filled':
      return { ...resolved, background: `var(--qs-${token})`, hover: strong, color: 'var(--qs-filled-ink)' };
    case 'light':
      return { ...resolved, background: soft, hover: softHover, color: `var(--qs-${token})` };
    case 'subtle':
    case 'transparent':
      return { ...resolved, hover: soft, color: `var(--qs-${token})` };
    case 'outline':
      return {
        ...resolved,
        hover: soft,
        color: `var(--qs-${token})`,
        border: `1.5px solid var(--qs-${token})`,
      };
    default:
      return resolved;
  }
};

/** Mantine's own variables pointed at the tokens; both schemes alike because the tokens switch by themselves. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const tokens = {
    '--mantine-color-text': 'var(--qs-ink)',
    '--mantine-color-bright': 'var(--qs-ink)',
    '--mantine-color-body': 'var(--qs-paper)',
    '--mantine-color-default': 'var(--qs-paper)',
    '--mantine-color-default-hover': 'var(--qs-quiet-soft)',
    '--mantine-color-default-color': 'var(--qs-ink)',
    '--mantine-color-default-border': 'var(--qs-line)',
    '--mantine-color-dimmed': 'var(--qs-ink-2)',
    '--mantine-color-placeholder': 'var(--qs-ink-3)',
    '--mantine-color-error': 'var(--qs-bad)',
    '--mantine-color-success': 'var(--qs-ok)',
    '--mantine-color-anchor': 'var(--qs-accent)',
    '--mantine-color-disabled': 'var(--qs-quiet-soft)',
    '--mantine-color-disabled-color': 'var(--qs-ink-2)',
    '--mantine-color-disabled-border': 'var(--qs-line)',
    '--mantine-primary-color-contrast': 'var(--qs-accent-ink)',
  };
  return { variables: {}, light: tokens, dark: tokens };
};

/** Components whose middle size is the ordinary one here: 44 px and 16 px text. */
const SIZED = [
  'Button',
  'TextInput',
  'NumberInput',
  'FileInput',
  'PasswordInput',
  'Textarea',
  'Select',
  'Radio',
  'NativeSelect',
  'PinInput',
  'SegmentedControl',
];

/** The design language as a Mantine theme. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  colors: { accent, gray, dark },
  black: '#16211f',
  fontFamily:
    '"PingFang TC", "Noto Sans TC", "Noto Sans CJK TC", "Microsoft JhengHei", system-ui, sans-serif',
  fontSizes: { xs: '0.875rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  headings: {
    fontWeight: '700',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.35' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.5' },
    },
  },
  radius: { xs: '6px', sm: '10px', md: '12px', lg: '14px', xl: '24px' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  variantColorResolver,
  components: {
    ...Object.fromEntries(SIZED.map((name) => [name, { defaultProps: { size: 'md' } }])),
    Checkbox: { defaultProps: { size: 'md', radius: 'xs' } },
    Kbd: { defaultProps: { radius: 'xs' } },
  },
});
