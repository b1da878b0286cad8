/** What one key, or a choice of keys, does. A key with Ctrl is written `Ctrl+K`. */
export interface KeyUse {
  readonly keys: readonly string[];
  readonly does: string;
}

/** The keys that work in one place of the site. */
export interface KeyGroup {
  readonly title: string;
  readonly uses: readonly KeyUse[];
}

/** All keys of the site beyond those of every browser, by the place where they work. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    title: 'On every page',
    uses: [
      { keys: ['/', 'Ctrl+K'], does: 'Search' },
      { keys: ['?'], does: 'Show these keys' },
      { keys: ['Escape'], does: 'Close what is open' },
    ],
  },
  {
    title: 'In the search',
    uses: [
      { keys: ['↓', '↑'], does: 'Next and previous result' },
      { keys: ['Home', 'End'], does: 'First and last result' },
      { keys: ['Enter'], does: 'Open the result' },
      { keys: ['Ctrl+Enter'], does: 'Open it in a new tab' },
    ],
  },
  {
    title: 'When you rehearse',
    uses: [
      { keys: ['Space'], does: 'Start and pause the clock' },
      { keys: ['→', '←'], does: 'Next and previous step' },
      { keys: ['R'], does: 'Reveal the words' },
    ],
  },
  {
    title: 'With cards',
    uses: [
      { keys: ['Space', 'Enter'], does: 'Show the answer' },
      { keys: ['1', '2', '3', '4'], does: 'Again, hard, good, easy' },
      { keys: ['U'], does: 'Undo' },
    ],
  },
];
