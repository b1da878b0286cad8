import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, type BrotliOptions } from 'node:zlib';
import { listFiles } from './site-files.ts';

/** Text; the files of the search index and the images are compressed in themselves. */
const TEXT = /\.(html|css|js|json|svg|txt|md|xml|webmanifest)$/u;

/** How so many bytes are compressed with brotli: in its best quality, 11. */
export function brotliOptions(size: number): BrotliOptions {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
    },
  };
}

/** Writes `.br` and `.gz` beside each text file of a site, for servers that send such files as they are. */
export async function compressSite(folder: string): Promise<void> {
  for (const file of listFiles(folder).filter((name) => TEXT.test(name))) {
    const path = join(folder, file);
    const bytes = await readFile(path);
    await Promise.all([
      promisify(brotliCompress)(bytes, brotliOptions(bytes.length)).then((small) =>
        writeFile(`${path}.br`, small),
      ),
      promisify(gzip)(bytes, { level: 9 }).then((small) => writeFile(`${path}.gz`, small)),
    ]);
  }
}
