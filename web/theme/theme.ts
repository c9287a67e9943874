import {
  Button,
  Checkbox,
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  Radio,
  type VariantColorsResolver,
} from "@mantine/core";

const ink: MantineColorsTuple = [
  "#efede7",
  "#f2f0eb",
  "#e5e2da",
  "#cec9be",
  "#8a857a",
  "#7d796f",
  "#67635a",
  "#4f4c45",
  "#2c2b27",
  "#1a1916",
];
const verdigris: MantineColorsTuple = [
  "#e0f0ea",
  "#c4e3d8",
  "#9fd2c0",
  "#5ccda6",
  "#4bbb94",
  "#35a882",
  "#1f9573",
  "#0f8264",
  "#0c765b",
  "#0a6b52",
];
const amber: MantineColorsTuple = [
  "#faefdb",
  "#f5e0bb",
  "#f0cb8b",
  "#edb45c",
  "#e0a344",
  "#d2922f",
  "#c48019",
  "#b56e05",
  "#9c5f02",
  "#855000",
];
const alarm: MantineColorsTuple = [
  "#fbe8e5",
  "#f7cfca",
  "#ffab9f",
  "#ff8c7f",
  "#fa7769",
  "#f56353",
  "#dc4538",
  "#c32a20",
  "#b8271e",
  "#ae231b",
];

/** Ink is black on light and pale on dark; Mantine's own resolver reads one shade for both. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const isInk = input.color === undefined || input.color === "" || input.color === "ink";
  if (isInk && input.variant === "filled") {
    return {
      background: "var(--gh-ink)",
      hover: "var(--gh-ink-2)",
      color: "var(--gh-on-ink)",
      border: "1px solid transparent",
    };
  }
  if (isInk && input.variant === "subtle") {
    return {
      background: "transparent",
      hover: "var(--gh-sunken)",
      color: "var(--gh-ink)",
      border: "1px solid transparent",
    };
  }
  if (input.variant === "default") {
    return {
      background: "var(--gh-surface)",
      hover: "var(--gh-sunken)",
      color: "var(--gh-ink)",
      border: "1px solid var(--gh-control)",
    };
  }
  if (input.color === "alarm" && input.variant === "filled") {
    return {
      background: "var(--gh-alarm-fill)",
      hover: "var(--gh-alarm)",
      color: "var(--gh-on-alarm)",
      border: "1px solid transparent",
    };
  }
  return defaultVariantColorsResolver(input);
};

export const theme = createTheme({
  primaryColor: "ink",
  primaryShade: { light: 9, dark: 0 },
  variantColorResolver,
  colors: { ink, verdigris, amber, alarm, gray: ink, green: verdigris, yellow: amber, red: alarm },
  fontFamily: "'Hanken Grotesk Variable', system-ui, sans-serif",
  fontFamilyMonospace: "'Geist Mono Variable', ui-monospace, monospace",
  headings: { fontFamily: "'Hanken Grotesk Variable', system-ui, sans-serif", fontWeight: "620" },
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "18px" },
  lineHeights: { xs: "16px", sm: "18px", md: "20px", lg: "24px", xl: "27px" },
  spacing: { xs: "8px", sm: "12px", md: "16px", lg: "24px", xl: "36px" },
  radius: { xs: "2px", sm: "4px", md: "6px", lg: "6px", xl: "6px" },
  defaultRadius: "sm",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: "sm" } }),
    Checkbox: Checkbox.extend({
      vars: () => ({ root: { "--checkbox-color": "var(--gh-ink)", "--checkbox-icon-color": "var(--gh-on-ink)" } }),
    }),
    Radio: Radio.extend({
      vars: () => ({ root: { "--radio-color": "var(--gh-ink)", "--radio-icon-color": "var(--gh-on-ink)" } }),
    }),
  },
});

const pointed = {
  "--mantine-color-body": "var(--gh-canvas)",
  "--mantine-color-text": "var(--gh-ink)",
  "--mantine-color-dimmed": "var(--gh-ink-3)",
  "--mantine-color-default": "var(--gh-surface)",
  "--mantine-color-default-hover": "var(--gh-sunken)",
  "--mantine-color-default-color": "var(--gh-ink)",
  "--mantine-color-default-border": "var(--gh-control)",
  "--mantine-color-error": "var(--gh-alarm)",
  "--mantine-color-anchor": "var(--gh-ink)",
  "--mantine-color-placeholder": "var(--gh-ink-3)",
  "--mantine-color-disabled": "var(--gh-sunken)",
  "--mantine-color-disabled-color": "var(--gh-ink-3)",
  "--mantine-color-disabled-border": "var(--gh-line-strong)",
  "--mantine-primary-color-filled": "var(--gh-ink)",
  "--mantine-primary-color-filled-hover": "var(--gh-ink-2)",
  "--mantine-primary-color-contrast": "var(--gh-on-ink)",
};

/** Mantine's own colours point at our tokens, so that one place decides. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: pointed, dark: pointed });
