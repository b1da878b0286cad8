/** What an entry of a section is called, one and many. */
const WORDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  ticks: ['checklist line ticked', 'checklist lines ticked'],
  practised: ['question practised', 'questions practised'],
  learned: ['hedgehog answer learned', 'hedgehog answers learned'],
  answers: ['answer of your own', 'answers of your own'],
  settings: ['choice remembered', 'choices remembered'],
  rehearsals: ['hedgehog answer rehearsed', 'hedgehog answers rehearsed'],
  cards: ['card asked', 'cards asked'],
  interview: ['interview date', 'interview dates'],
};

/** A count of entries in words: `3 questions practised`; a section without words goes by its name. */
export function formatCount(section: string, count: number): string {
  const [one, many] = (Object.hasOwn(WORDS, section) ? WORDS[section] : undefined) ?? [section, section];
  return `${count} ${count === 1 ? one : many}`;
}
