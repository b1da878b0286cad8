import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Each font with where its package is and the general names that it stands for. */
const FONTS = [
  [
    'Source Sans 3',
    import.meta.resolve('@expo-google-fonts/source-sans-3/package.json'),
    ['sans-serif', 'sans'],
  ],
  ['Source Code Pro', import.meta.resolve('@expo-google-fonts/source-code-pro/package.json'), ['monospace']],
  ['Source Serif 4', import.meta.resolve('@expo-google-fonts/source-serif-4/package.json'), ['serif']],
] as const;
const CUTS = ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold', '700Bold', '700Bold_Italic'];
const FOLDER = resolve('.cache/visual-fonts');

/** Writes a fontconfig file that knows the fonts of the packages and no others, and returns its path. */
export function writeFontSettings(): string {
  const folders = FONTS.flatMap(([, address]) => {
    const home = dirname(fileURLToPath(address));
    return CUTS.map((cut) => `<dir>${home}/${cut}</dir>`);
  });
  const aliases = FONTS.flatMap(([font, , generics]) =>
    generics.map(
      (generic) =>
        `<match><test name="family"><string>${generic}</string></test>` +
        `<edit name="family" mode="assign" binding="same"><string>${font}</string></edit></match>`,
    ),
  );
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}/fonts.conf`;
  writeFileSync(
    file,
    [
      '<?xml version="1.0"?>',
      '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
      '<fontconfig>',
      ...folders,
      ...aliases,
      // For every other name, and for none: a browser without a desktop asks for its interface font so.
      '<match><edit name="family" mode="append_last"><string>Source Sans 3</string></edit></match>',
      `<cachedir>${FOLDER}</cachedir>`,
      '</fontconfig>',
      '',
    ].join('\n'),
  );
  return file;
}
