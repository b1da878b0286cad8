import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MARK = new URL('../components/HedgehogMark.astro', import.meta.url);
const WASM = import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm');
const FONTS = [
  import.meta.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
];
const PAPER = '#fbf8f1';
const INK = '#211d16';
const SOFT = '#645b4c';
const ACCENT = '#93390d';

/** The mark's own box, and how much of a square icon it may fill; launchers cut off the outer fifth. */
const MARK_WIDTH = 40;
const MARK_HEIGHT = 26;
const FILLED = 0.72;

let isReady: Promise<void> | undefined;

/** Draws the icons of the installed app and the picture that other sites show beside a link. */
export async function drawImages(folder: string): Promise<void> {
  isReady ??= readFile(fileURLToPath(WASM)).then((bytes) => initWasm(bytes));
  await isReady;
  const mark = paths(await readFile(MARK, 'utf8'));
  const fonts = await Promise.all(
    FONTS.map(async (font) => new Uint8Array(await readFile(fileURLToPath(font)))),
  );
  for (const size of [192, 512])
    await writeFile(join(folder, `icon-${size}.png`), draw(icon(mark, size), []));
  await writeFile(join(folder, 'social.png'), draw(card(mark), fonts));
}

/** What the mark's component draws, in the colours of a picture. */
function paths(component: string): string {
  const inside = /<svg[^>]*>([\s\S]*)<\/svg>/u.exec(component)?.[1];
  if (inside === undefined) throw new Error(`${fileURLToPath(MARK)} has no <svg>`);
  return inside.replaceAll('currentColor', ACCENT).replaceAll('var(--paper)', PAPER);
}

function icon(mark: string, size: number): string {
  const scale = (size * FILLED) / MARK_WIDTH;
  const [left, top] = [(size - MARK_WIDTH * scale) / 2, (size - MARK_HEIGHT * scale) / 2];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="100%" height="100%" fill="${PAPER}"/><g transform="translate(${left} ${top}) scale(${scale})">${mark}</g></svg>`;
}

function card(mark: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Source Serif 4"><rect width="100%" height="100%" fill="${PAPER}"/><rect width="100%" height="14" fill="${ACCENT}"/><g transform="translate(90 110) scale(4.4)">${mark}</g><text x="88" y="345" font-size="88" font-weight="600" fill="${INK}">Open it the night before.</text><text x="92" y="425" font-size="42" fill="${SOFT}">One story for each framework, turned towards</text><text x="92" y="480" font-size="42" fill="${SOFT}">the question you get.</text><text x="92" y="565" font-size="42" font-weight="600" fill="${ACCENT}">Hedgehog</text><text x="315" y="565" font-size="36" fill="${SOFT}">The interview study guide</text></svg>`;
}

function draw(svg: string, fontBuffers: readonly Uint8Array[]): Uint8Array {
  return new Resvg(svg, { font: { fontBuffers: [...fontBuffers], loadSystemFonts: false } }).render().asPng();
}
