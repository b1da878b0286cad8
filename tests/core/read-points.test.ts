import { expect, test } from 'vitest';
import { listEntries } from '../../src/core/list-entries.ts';
import { readPoint } from '../../src/core/read-points.ts';
import { firstNode } from './reported.ts';

const read = (text: string) => {
  const [point] = listEntries(firstNode(text, 'list')).map(readPoint);
  return point && [point.label, point.body.html.replaceAll('\n', '')];
};

test.each([
  ['- **A:** b *c*', 'A', 'b <em>c</em>'],
  ['- **A**: b', 'A', 'b'],
  ['- **A** - b', 'A', 'b'],
  ['- **A** → b', 'A', 'b'],
  ['- **A** b', '', '<strong>A</strong> b'],
  ['- a: b', '', 'a: b'],
  ['- **A:**', 'A', ''],
])('reads %s', (text, label, body) => {
  expect(read(text)).toEqual([label, body]);
});

test('takes what stands below the line into the body', () => {
  expect(read('- **A:** b\n  - c')).toEqual(['A', '<p>b</p><ul><li>c</li></ul>']);
  expect(read('- **A:**\n  - c')).toEqual(['A', '<ul><li>c</li></ul>']);
});

test('knows where the point and its body begin', () => {
  const [point] = listEntries(firstNode('- **A:** b', 'list')).map(readPoint);
  expect([point?.place, point?.body.place]).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 10 },
  ]);
});
