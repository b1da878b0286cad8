/** A colour of the design by its role, in light and in dark. */
export interface ColourToken {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

/** The colours that a stylesheet declares as `--name: light-dark(#light, #dark)`, in its order. */
export function readColours(css: string): readonly ColourToken[] {
  const found = css.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/giu);
  return [...found].map(([, name = '', light = '', dark = '']) => ({ name, light, dark }));
}
