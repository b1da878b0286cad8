import { expect, test } from 'vitest';
import { findDamage, repairText } from '../../src/core/encoding.ts';
import { misread, misreadLossily } from './misread.ts';

const PLAN = `# Study plan → orders
**Note:** answers ≈ 5 × 20 s – no “tricks” ❤️

## 🎯 Aim
- ✅ size first, then cost
- ❌ never the other way round
- ⚠️ 1️⃣ ask, 2️⃣ draw
`;

const BOX = `┌──────────┐
│ □ ready  │
├──────────┤
│ □ rested │
└──────────┘
`;

test.each(['windows-1252', 'iso-8859-1', 'macintosh', 'windows-1254'] as const)(
  'repairs a plan misread as %s',
  (charset) => {
    expect(repairText(misread(PLAN, charset))).toMatchObject({ text: PLAN, rounds: 1, unresolved: [] });
  },
);

test('names the charset that a text was misread in', () => {
  expect(repairText(misread('30 × 4 → “120”', 'macintosh')).charset).toBe('macintosh');
});

test('tells Windows-1254 from Windows-1252 by the letters in which they differ', () => {
  expect(repairText(misread('📋 list → end', 'windows-1254')).charset).toBe('windows-1254');
  expect(repairText(misread('📋 list → end', 'windows-1252')).charset).toBe('windows-1252');
});

test('names Windows-1252 where the text fits several charsets', () => {
  expect(repairText(misread('Où sont la mère et le père ?', 'windows-1254')).charset).toBe('windows-1252');
});

test('repairs a single dash, the only damage of a document', () => {
  const { text, repairs } = repairText('# Notes\nOne thing â€” and another.\n');
  expect(text).toBe('# Notes\nOne thing — and another.\n');
  expect(repairs).toEqual([
    { place: { line: 2, column: 11 }, found: 'â€”', repaired: '—', charset: 'windows-1252' },
  ]);
});

test('gives the places in the damaged text, also of what was misread twice', () => {
  const twice = misread(misread('« déjà »', 'windows-1252'), 'macintosh');
  const { repairs, rounds } = repairText(`first\n${twice}`);
  expect(rounds).toBe(2);
  expect(
    repairs.map(({ place, repaired, charset }) => [place.line, place.column, repaired, charset]),
  ).toEqual([
    [2, 1, '«', 'macintosh'],
    [2, 7, 'é', 'macintosh'],
    [2, 12, 'à', 'macintosh'],
    [2, 17, '»', 'macintosh'],
  ]);
});

test('finds no damage in right text', () => {
  expect(findDamage(PLAN + BOX)).toEqual([]);
});

test('finds what it would repair', () => {
  expect(findDamage('5 Ã— 3')).toEqual([
    { place: { line: 1, column: 3 }, found: 'Ã—', repaired: '×', charset: 'windows-1252' },
  ]);
});

test('needs less evidence for a second misreading than for the first', () => {
  const once = misread('Ünal', 'windows-1252');
  const twice = misread(once, 'windows-1252');
  expect([repairText(once).text, repairText(twice).text]).toEqual([once, 'Ünal']);
});

// ---------------------------------------------------------------- lost bytes

test('restores a cross that lost its middle byte, in a list with check marks', () => {
  expect(repairText('- âœ… do\n- âŒ do not\n').text).toBe('- ✅ do\n- ❌ do not\n');
});

test('restores the corner of a box that lost its last byte', () => {
  const damaged = misreadLossily(BOX, 'windows-1254');
  expect(damaged.split('\n')[0]?.endsWith('â”€â”')).toBe(true);
  expect(repairText(damaged)).toMatchObject({ text: BOX, unresolved: [] });
});

test.each(['windows-1252', 'windows-1254'] as const)(
  'repairs a plan misread as %s without its undefined bytes',
  (charset) => {
    expect(repairText(misreadLossily(PLAN, charset))).toMatchObject({ text: PLAN, unresolved: [] });
  },
);

test('restores a byte that was replaced by U+FFFD', () => {
  const damaged = misread(`${PLAN}${BOX}`, 'windows-1252').replace(/[\u0080-\u009F]/gu, '\uFFFD');
  expect(repairText(damaged)).toMatchObject({ text: PLAN + BOX, unresolved: [] });
});

test('restores a closing quotation mark by its place', () => {
  expect(repairText('He said â€œyesâ€, then â€œnoâ€.').text).toBe('He said “yes”, then “no”.');
});

test('restores emoji that lost the Apple logo of Mac Roman', () => {
  const damaged = misread(PLAN, 'macintosh').replaceAll('\uF8FF', '');
  expect(repairText(damaged)).toMatchObject({ text: PLAN, unresolved: [] });
});

test('restores a letter by the language of the text', () => {
  const polish = 'Łódź leży w środku kraju, a Łomża bliżej północy.';
  expect(repairText(misreadLossily(polish, 'windows-1252'))).toMatchObject({ text: polish, unresolved: [] });
});

test('restores a small letter where only one of its language fits', () => {
  const lithuanian = 'Ačiū už gėles, čia ąžuolas ir šernas, ten šuo.';
  expect(repairText(misreadLossily(lithuanian, 'windows-1252'))).toMatchObject({
    text: lithuanian,
    unresolved: [],
  });
});

test('restores a letter whose byte Windows-1254 alone lacks', () => {
  const turkish = 'Şimdi ağaçlar çok güzel, ışık yumuşak.';
  expect(repairText(misreadLossily(turkish, 'windows-1254'))).toMatchObject({
    text: turkish,
    unresolved: [],
  });
});

test('restores a letter by its language and by the case of the word', () => {
  const spanish = 'El avión llegó allí de día con la niña';
  expect(repairText(misread(spanish, 'windows-1252').replaceAll('\u00AD', '')).text).toBe(spanish);
});

test('takes a space for the last byte of a letter where two stand there', () => {
  expect(repairText('voilÃ  la clÃ© dÃ©jÃ  posÃ©e').text).toBe('voilà la clé déjà posée');
});

test('takes a plain space for a no-break space', () => {
  expect(repairText('namedÂ â€œxâ€\u009D').text).toBe('named\u00A0“x”');
});

test('leaves a sequence that several characters can have been, and says so', () => {
  const result = repairText('ÐŸÐ¾Ñ‚Ð¾Ð¼ Ñ ÑƒÑˆÑ‘Ð»');
  expect(result.text).toBe('Потом Ñ ушёл');
  expect(result.unresolved).toEqual([{ place: { line: 1, column: 12 }, found: 'Ñ', reason: 'ambiguous' }]);
});

test('leaves a letter that lost more than one byte, and says so', () => {
  const result = repairText(misread(PLAN, 'windows-1252').replace('ðŸŽ¯', 'ð'));
  expect(result.text).toBe(PLAN.replace('🎯', 'ð'));
  expect(result.unresolved).toEqual([{ place: { line: 4, column: 4 }, found: 'ð', reason: 'incomplete' }]);
});

test('does not guess two lost bytes of one character', () => {
  const damaged = misread(PLAN, 'windows-1252').replace('âœ…', 'â\uFFFD\uFFFD');
  expect(repairText(damaged).text).toBe(PLAN.replace('✅', 'â\uFFFD\uFFFD'));
});

test('does not guess lost bytes where nothing proves a misreading', () => {
  expect(repairText('- âŒ alone\n')).toMatchObject({ text: '- âŒ alone\n', repairs: [] });
});

// ---------------------------------------------------------------- right text

test.each([
  'PARCE QUE C’EST MARQUÉ… “LIBERTÉ” dit-il',
  'Ã la claire fontaine',
  'É”',
  'Il fait 20 Â° dehors, paraît-il, l’été.',
  'clé\u00A0» et «\u00A0école',
  'l’école',
  '«été»',
  'voilà\u00A0! où\u00A0?',
  '(−½)! = √π',
  '2√π',
  'from –π to π',
  'NESTLÉ® and AHÅ™',
  'Spaß“ oder „Ä“',
  'SELKÄ\u00A0EDELLÄ',
  'ÀÉÎÕÜ',
  'MISUTÂ\u00A0AJIKKO',
  'Charlotte Brontë…”',
  'a radius of 10 Å— and more',
  '∆° 2012—∞ 4288×…',
  '├┤a┼┐a┼┐',
])('leaves %s', (text) => {
  expect(repairText(text)).toMatchObject({ text, repairs: [] });
});

test('leaves an example of misread text in a right document, and reports it', () => {
  const text = 'Le texte « café » devient “cafÃ©” quand on le lit mal.';
  expect(repairText(text)).toMatchObject({ text, repairs: [], charset: null });
  expect(repairText(text).unresolved).toEqual([
    { place: { line: 1, column: 31 }, found: 'Ã©”', reason: 'unproven' },
  ]);
});

test('leaves an example that stands between quotes or backticks', () => {
  const text = 'An arrow shows as `â†’`, a dash as "â€”".';
  expect(repairText(text)).toMatchObject({ text, repairs: [] });
});

test('repairs such an example in a document that is damaged throughout', () => {
  expect(repairText('`â†’` is an arrow â€” here â€œtooâ€\u009D').text).toBe('`→` is an arrow — here “too”');
});

test('leaves a single damaged run in a document that is right elsewhere, and reports it', () => {
  const text = 'Déjà vu, à l’été.\nDie Größe – schön.\nOne dash â€” alone.';
  const result = repairText(text);
  expect(result.text).toBe(text);
  expect(result.unresolved).toEqual([{ place: { line: 3, column: 10 }, found: 'â€”', reason: 'unproven' }]);
});

// ---------------------------------------------------------------- parts

const RIGHT = 'Die Größe – schön.\n→ l’été\nà la carte\nœuvre';

test('repairs the damaged lines of a text that is right elsewhere', () => {
  const damaged = misread('- first → second\n- “third”', 'windows-1252');
  expect(repairText(`${RIGHT}\n${damaged}`)).toMatchObject({
    text: `${RIGHT}\n- first → second\n- “third”`,
    unresolved: [],
  });
});

test('repairs one damaged line when it holds two odd runs', () => {
  expect(repairText(`${RIGHT}\ncafÃ© crÃ¨me`).text).toBe(`${RIGHT}\ncafé crème`);
});

test('repairs a damaged run beside a right one, where other lines prove the charset', () => {
  const damaged = misread('- first → second\n- “third”', 'windows-1252');
  expect(repairText(`${RIGHT}\n${damaged}\ncafé â€” bar`).text).toBe(
    `${RIGHT}\n- first → second\n- “third”\ncafé — bar`,
  );
});

test('leaves a right line that could be misread, beside damaged ones', () => {
  const damaged = misread('- first → second\n- “third”', 'windows-1252');
  const right = `${RIGHT}\n“LIBERTÉ” dit-il`.replace('“', '"');
  expect(repairText(`${right}\n${damaged}`).text).toBe(`${right}\n- first → second\n- “third”`);
});

test('restores lost bytes in the damaged lines', () => {
  const { text } = repairText(`${RIGHT}\n- âœ… do\n- âŒ do not\n- a â†’ b`);
  expect(text).toBe(`${RIGHT}\n- ✅ do\n- ❌ do not\n- a → b`);
});

test('repairs parts that were misread in different charsets', () => {
  const first = misread('- größer → kleiner\n- “über” – schön', 'windows-1252');
  const second = misread('- größer → kleiner\n- “über” – schön', 'macintosh');
  expect(repairText(`${first}\n${second}`).text).toBe(
    '- größer → kleiner\n- “über” – schön\n- größer → kleiner\n- “über” – schön',
  );
});

test('keeps a right word that was added to a damaged text', () => {
  const damaged = misread(`${PLAN}${BOX}`, 'windows-1252');
  expect(repairText(`${damaged}日本\n`)).toMatchObject({ text: `${PLAN}${BOX}日本\n`, unresolved: [] });
});

test('takes off a byte order mark that was misread', () => {
  expect(repairText('ï»¿# Plan â€” one').text).toBe('# Plan — one');
});

test('keeps line ends and empty lines', () => {
  expect(repairText('\nâ†’\n\nâ†’\n').text).toBe('\n→\n\n→\n');
});
