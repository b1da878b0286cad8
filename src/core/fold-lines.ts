const LONGEST = 75;
const encoder = new TextEncoder();

/**
 * The same calendar text with every line folded at 75 octets, as the format demands.
 * Lines that were folded at 75 characters are put together first.
 */
export function foldLines(text: string): string {
  return text
    .replaceAll(/\r\n[\t ]/gu, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
