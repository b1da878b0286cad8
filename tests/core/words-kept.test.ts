import { expect, test } from 'vitest';
import { parseDocument } from '../../src/core/parse-document.ts';

/** A generator of numbers below a bound, the same for the same seed. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state >> 8) % bound;
  };
}

const TITLES = ['# T3 - W', '# W', '# Study Plan: L9 - W', '# W Interview Guide', ''];
const HEADINGS = [
  '## 🧠 Mental Model W',
  '## Golden Rule',
  '## Sample: W',
  '## Sample',
  '## Risk Register',
  '## Phrases W',
  '## Recall',
  '## 1. W',
  '## W',
  '### 2. W?',
  '### BUCKET 1: W',
  '#### W',
  '# W',
];
const BLOCKS = [
  'W W',
  'W  \nW\\\nW',
  '`W` *W* **W** ~~W~~ ![W](a.png) [W](/b)',
  '**W:** W',
  '**W**',
  '**Question:** “W”',
  '**Question:**\n"W" W',
  '**The Problem:** W **W**',
  '**Formula:** `W → W` W',
  'Formula: W -> W\nW',
  '> W\n> W',
  '- W\n- W\n  - W',
  '1. W\n\n   W\n2. W',
  '- [ ] W',
  '- Q12: W (W)',
  '```\nW\n├─ W\n│  └─ W\nW\n```',
  '```\n├─ W\n   W\n └─ W\n\nW\n  W\n• W\n├─\nW\n```',
  '```\nW | W\n-----\nW | W | W\nW\n```',
  '```\nW\n→ W\n\n-> W\n```',
  '    W\n    W',
  '| W | W |\n| - | - |\n| W |\n| W | W | W |',
  '<b>W</b>',
  '<!-- W -->',
  '<div>\nW\n</div>',
  'W[^n]\n\n[^n]: W',
  '[W]: W',
  'If you want, I can W',
  'Let me know if W:\n\n- W',
  '---',
];

/** A document of random parts in which every `W` is another word. */
function compose(random: (bound: number) => number): string {
  const pick = (parts: readonly string[]) => parts[random(parts.length)] ?? '';
  const some = (parts: readonly string[], most: number) =>
    Array.from({ length: random(most) }, () => pick(parts));
  const sections = Array.from({ length: random(5) }, () => [pick(HEADINGS), ...some(BLOCKS, 4)]);
  const text = [pick(TITLES), ...some(BLOCKS, 3), ...sections.flat()].join('\n\n');
  let count = 0;
  return text.replace(/\bW\b/gu, () => `word${(count += 1)}x`);
}

/** Leaves out the text that trees and tables are read from: its words must stand in their nodes too. */
function withoutSource(key: string, value: unknown): unknown {
  return key === 'source' ? undefined : value;
}

test.each(['plans', 'frameworks', 'guides', 'notes'])('no word of a document in %s is lost', (folder) => {
  const random = numbers(folder.length);
  let count = 0;
  for (let round = 0; round < 150; round += 1) {
    const text = compose(random);
    const result = JSON.stringify(parseDocument({ file: `content/${folder}/t3.md`, text }), withoutSource);
    const words = text.match(/word\d+x/gu) ?? [];
    count += words.length;
    expect(
      words.filter((word) => !result.includes(word)),
      text,
    ).toEqual([]);
  }
  expect(count).toBeGreaterThan(1000);
});
