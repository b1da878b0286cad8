import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { CHARSETS } from '../../src/core/charsets.ts';
import { repairText } from '../../src/core/encoding.ts';
import { misread } from './misread.ts';

// Ordinary lines in many languages and with many marks, each with enough that can be damaged.
const LINES = [
  '- Der Plan hält, solange die Größe überschaubar bleibt – höchstens fünf Läufer.',
  'Übermäßig müde Bären möchten „früh“ schlafen, „später“ nicht.',
  'Déjà vu : la clé était là, « posée près du café », où l’été dure.',
  'L’élève a reçu sept œufs brûlés à Noël ; ça coûte 12 €.',
  'Çok güzel bir gün: şimdi ağaçların altında ılık çay içiyoruz.',
  'İstanbul’da ölçüm düşük, ısı yüksek, gölge uğultulu.',
  'Zażółć gęślą jaźń — „łódź” płynie ćwierć mili.',
  'Příliš žluťoučký kůň úpěl ďábelské ódy.',
  'Tiếng Việt có nhiều dấu: ế, ộ, ữ, ặng lẽ, đường phố.',
  'El niño soñó: ¿dónde está el camión? ¡Allí, señor!',
  'As ações não são fáceis; três mães põem pão à mesa.',
  'Nu știu câți băieți învață română în această țară.',
  'Smörgåsbord på ön: två räksmörgåsar, ärtor och blåbär.',
  'Það er örugglega hægt að þýða þessa óræðu sögu.',
  'Привет, мир: ёжик бежит через объезд и поёт.',
  'Καλημέρα κόσμε, η ζωή είναι ωραία.',
  'שלום עולם, היום יום יפה.',
  'مرحبا بالعالم، هذا نص عربي قصير.',
  '日本語の文章は、ここで終わります。',
  '中文句子也应该保持不变。',
  '안녕하세요, 오늘은 날씨가 좋습니다.',
  'नमस्ते दुनिया, यह एक वाक्य है।',
  '✅ Done → next step ⚠️ careful ❌ failed 🎯 aim 🟢 go',
  '┌────────┐',
  '│ 5 × 3 ≥ 10 │ → ≈ 15 ± 1, √2 ≠ ∞',
  '├── first branch “quoted” — dash',
  '└──► last • point … 20 °C ½ cup',
];

const lines = fc.uniqueArray(fc.constantFrom(...LINES), { minLength: 3, maxLength: 10 });
const charset = fc.constantFrom(...CHARSETS);
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 100, seed: 12_1254 };

test.each(LINES)('leaves right text as it is: %s', (line) => {
  expect(repairText(line)).toMatchObject({ text: line, repairs: [], charset: null, rounds: 0 });
});

test('leaves any mix of right lines as it is', () => {
  fc.assert(
    fc.property(lines, (chosen) => {
      const text = chosen.join('\n');
      expect(repairText(text)).toEqual({ text, repairs: [], charset: null, rounds: 0, unresolved: [] });
    }),
    RUNS,
  );
});

test('gives back any text that was misread once', () => {
  fc.assert(
    fc.property(lines, charset, (chosen, wrong) => {
      const text = chosen.join('\n');
      expect(repairText(misread(text, wrong))).toMatchObject({ text, rounds: 1, unresolved: [] });
    }),
    RUNS,
  );
});

test('gives back any text that was misread twice', () => {
  fc.assert(
    fc.property(lines, charset, charset, (chosen, first, second) => {
      const text = chosen.join('\n');
      expect(repairText(misread(misread(text, first), second))).toMatchObject({
        text,
        rounds: 2,
        unresolved: [],
      });
    }),
    RUNS,
  );
});

test('repairs the damaged lines of a text and leaves the right ones', () => {
  fc.assert(
    fc.property(lines, lines, charset, (right, damaged, wrong) => {
      const text = [...right, ...damaged];
      const pasted = [...right, ...damaged.map((line) => misread(line, wrong))];
      expect(repairText(pasted.join('\n')).text).toBe(text.join('\n'));
    }),
    RUNS,
  );
});

test('changes nothing in a text that it has repaired', () => {
  fc.assert(
    fc.property(lines, charset, (chosen, wrong) => {
      const { text, repairs } = repairText(misread(chosen.join('\n'), wrong));
      expect(repairs).not.toEqual([]);
      expect(repairText(text).repairs).toEqual([]);
    }),
    RUNS,
  );
});
