import { createSinglebyteDecoder } from '@exodus/bytes/single-byte.js';
import type { Charset } from '../../src/core/charsets.ts';

/** The text as it looks when its UTF-8 bytes are read in the charset; undefined bytes become C1 controls. */
export function misread(text: string, charset: Charset): string {
  return createSinglebyteDecoder(charset)(new TextEncoder().encode(text));
}

/** The same, by a program that drops the bytes which the charset leaves undefined. */
export function misreadLossily(text: string, charset: Charset): string {
  return misread(text, charset).replace(/[\u0080-\u009F]/gu, '');
}
