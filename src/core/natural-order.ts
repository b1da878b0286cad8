const collator = new Intl.Collator('en', { numeric: true });

/** Compares texts as people sort them: `Q9` comes before `Q110`. */
export function compareNaturally(a: string, b: string): number {
  return collator.compare(a, b);
}
