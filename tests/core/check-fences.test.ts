import { expect, test } from 'vitest';
import { checkFences } from '../../src/core/check-fences.ts';
import { nodesOf, reported } from './reported.ts';

test('reports words beside the mark of a code block, and no language', () => {
  const { reports } = reported((reporter) => {
    checkFences(nodesOf('```bash\na\n```\n\n- ``` The first line\n  b\n  ```'), reporter);
  });
  expect(reports).toEqual([
    '5:3 unknown-content Unexpected words `The first line` beside the mark of a code block, expected one word at most',
  ]);
});
