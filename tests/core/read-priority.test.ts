import { expect, test } from 'vitest';
import { readPriority } from '../../src/core/read-priority.ts';

test.each([
  ['🟢 GREEN (Master this)', 'green', 'Master this'],
  ['yellow', 'yellow', null],
  ['🔴', 'red', null],
  ['GREEN 🟢 - say it (twice)', 'green', 'say it (twice)'],
  ['Red: later', 'red', 'later'],
  ['🟢 (a (b))', 'green', 'a (b)'],
  ['🟡 YELLOW (a) then (b)', 'yellow', '(a) then (b)'],
])('reads `%s`', (text, priority, advice) => {
  expect(readPriority(text)).toEqual({ priority, advice });
});

test.each(['🟢 YELLOW (x)', 'GREEN/YELLOW', 'red or green', 'urgent', 'greenish', ''])(
  'finds no one colour in `%s`',
  (text) => {
    expect(readPriority(text).priority).toBeNull();
  },
);
