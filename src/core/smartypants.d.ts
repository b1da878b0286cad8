declare module 'smartypants' {
  /** Sets typographic marks as characters in HTML; `q` asks for quotation marks only. Skips tags, `pre` and `code`. */
  export function smartypantsu(html: string, attributes?: string): string;
}
