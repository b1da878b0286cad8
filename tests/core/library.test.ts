import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/core/diagnostics.ts';
import { buildLibrary } from '../../src/core/library.ts';
import type { Adaptation, Bucket, BucketQuestion, Framework, Plan } from '../../src/core/model.ts';
import { at, note, plan } from './documents.ts';

function bucket(number: number, questions: readonly BucketQuestion[], fields: Partial<Bucket> = {}): Bucket {
  return {
    number,
    name: `Bucket ${number}`,
    slug: `${number}-bucket`,
    heading: { text: '', depth: 3, anchor: '', place: at(1) },
    place: at(1),
    questionCount: null,
    priority: null,
    advice: null,
    slidePoints: [],
    formula: [],
    examples: [],
    practiceCount: null,
    questions,
    narrative: null,
    adaptations: [],
    extras: [],
    ...fields,
  };
}

const question = (id: string, line: number, text = `Text of ${id}?`): BucketQuestion => ({
  id,
  text,
  angle: `angle ${line}`,
  place: at(line),
});

function framework(code: string, fields: Partial<Framework> = {}): Framework {
  return {
    kind: 'framework',
    file: `${code}.md`,
    slug: code.toLowerCase(),
    title: `Sheet ${code}`,
    description: '',
    order: 100,
    tags: [],
    place: at(1),
    code,
    formula: [],
    headings: {},
    decisionTree: null,
    goldenRule: null,
    sample: null,
    riskRegister: null,
    phrases: [],
    recall: [],
    extras: [],
    ...fields,
  };
}

const printed = (documents: Parameters<typeof buildLibrary>[0]) =>
  buildLibrary(documents).diagnostics.map((diagnostic) =>
    formatDiagnostic(diagnostic).split('\n').slice(0, 3),
  );

describe('documents', () => {
  test('are sorted by order, then code in natural order', () => {
    const documents = [plan('L10'), plan('L9'), plan('M1', { order: 1 })];
    expect(buildLibrary(documents).library.plans.map(({ code }) => code)).toEqual(['M1', 'L9', 'L10']);
  });

  test('without a code are sorted by title', () => {
    const documents = [note('a', { title: 'Part 10' }), note('b', { title: 'Part 9' })];
    expect(buildLibrary(documents).library.notes.map(({ slug }) => slug)).toEqual(['b', 'a']);
  });

  test('are told apart by kind', () => {
    const { library } = buildLibrary([note('a'), framework('T3'), plan('L9')]);
    expect(
      [library.plans, library.frameworks, library.guides, library.notes].map(({ length }) => length),
    ).toEqual([1, 1, 0, 1]);
  });

  test('may be none', () => {
    expect(buildLibrary([])).toEqual({
      library: { plans: [], frameworks: [], guides: [], notes: [], questions: [], codes: [] },
      diagnostics: [],
    });
  });
});

describe('a question', () => {
  const adaptation: Adaptation = { questionId: 'Q9', label: null, focus: 'leaves', points: [], place: at(8) };
  const leaves = bucket(1, [question('Q10', 5), question('Q9', 6)], {
    priority: 'red',
    formula: ['Boil', 'Pour'],
    adaptations: [adaptation],
  });
  const { library, diagnostics } = buildLibrary([
    plan('L9', { buckets: [leaves, bucket(2, [question('Q10', 15)])] }),
    plan('L10', { buckets: [bucket(1, [question('Q9', 25)])] }),
  ]);

  test('comes once, in natural order, with every bucket that lists it', () => {
    const places = library.questions.map(({ id, text, places: listed }) => [
      id,
      text,
      listed.map(({ planCode, bucketNumber }) => `${planCode}/${bucketNumber}`),
    ]);
    expect(places).toEqual([
      ['Q9', 'Text of Q9?', ['L9/1', 'L10/1']],
      ['Q10', 'Text of Q10?', ['L9/1', 'L9/2']],
    ]);
    expect(diagnostics).toEqual([]);
  });

  test('has in each place what the bucket says about it', () => {
    expect(library.questions[0]?.places[0]).toEqual({
      file: 'L9.md',
      planCode: 'L9',
      planTitle: 'Plan L9',
      planSlug: 'l9',
      bucketNumber: 1,
      bucketName: 'Bucket 1',
      bucketSlug: '1-bucket',
      priority: 'red',
      angle: 'angle 6',
      adaptation,
      formula: ['Boil', 'Pour'],
      place: at(6),
    });
  });

  test('has no adaptation where the bucket has none for it', () => {
    expect(library.questions[1]?.places.map((place) => place.adaptation)).toEqual([null, null]);
  });

  test('is reported at each place that words it differently', () => {
    const one = plan('L1', { buckets: [bucket(1, [question('Q9', 5, 'Why tea?')])] });
    const two = plan('L2', { buckets: [bucket(1, [question('Q9', 7, 'Why no tea?')])] });
    expect(printed([two, one])).toEqual([
      [
        'L2.md:7:1  error  question-wording-differs',
        '  Unexpected wording of Q9 "Why no tea?", expected "Why tea?"',
        '  L1.md:5:1: the other wording',
      ],
    ]);
  });

  test('may have other white space', () => {
    const one = bucket(1, [question('Q9', 5, 'Why  tea?')]);
    const two = bucket(2, [question('Q9', 7, ' Why\ntea?')]);
    expect(buildLibrary([plan('L1', { buckets: [one, two] })]).diagnostics).toEqual([]);
  });
});

describe('a code', () => {
  const identify: Plan['identify'] = {
    heading: { text: '', depth: 2, anchor: '', place: at(3) },
    lead: null,
    keywords: [],
    indicators: [],
    distinctions: [
      {
        heading: { text: '', depth: 3, anchor: '', place: at(4) },
        sides: [
          { code: 'L9', name: 'Tea', question: 'Which tea?', focus: 'leaves', place: at(5) },
          { code: 'T3', name: 'Pot', question: 'Which pot?', focus: 'pots', place: at(6) },
        ],
        place: at(4),
      },
    ],
    redFlags: [
      { question: 'Which cup?', target: 'T10', targetName: null, place: at(8) },
      { question: 'Which spoon?', target: 'T10', targetName: 'Cups', place: at(9) },
    ],
    place: at(3),
  };
  const { codes } = buildLibrary([plan('L9', { identify }), framework('T3', { title: 'Pots' })]).library;
  const find = (wanted: string) => codes.find(({ code }) => code === wanted);

  test('comes once for every document and mention, in natural order', () => {
    expect(codes.map(({ code }) => code)).toEqual(['L9', 'T3', 'T10']);
  });

  test('has the name and address of its document', () => {
    expect(find('T3')).toEqual({
      code: 'T3',
      name: 'Pots',
      document: { kind: 'framework', slug: 't3', title: 'Pots' },
      mentions: [
        { file: 'L9.md', documentSlug: 'l9', documentKind: 'plan', as: 'distinction', place: at(6) },
      ],
    });
  });

  test('without a document has the first name that a mention gives it', () => {
    const mention = { file: 'L9.md', documentSlug: 'l9', documentKind: 'plan', as: 'red-flag' };
    expect(find('T10')).toEqual({
      code: 'T10',
      name: 'Cups',
      document: null,
      mentions: [
        { ...mention, place: at(8) },
        { ...mention, place: at(9) },
      ],
    });
  });

  test('of a plan and a sheet belongs to the plan', () => {
    const { library, diagnostics } = buildLibrary([framework('L9'), plan('L9')]);
    expect(library.codes.map(({ document }) => document?.kind)).toEqual(['plan']);
    expect(diagnostics).toEqual([]);
  });

  test('is none when a sheet has none', () => {
    const { library, diagnostics } = buildLibrary([
      framework('', { slug: 'a' }),
      framework('', { slug: 'b' }),
    ]);
    expect(library.codes).toEqual([]);
    expect(diagnostics).toEqual([]);
  });
});

describe('duplicates', () => {
  test('of a slug are reported with the first document, and both are kept', () => {
    const documents = [note('tea', { file: 'a.md' }), note('tea', { file: 'b.md', place: at(4) })];
    expect(printed(documents)).toEqual([
      [
        'b.md:4:1  error  duplicate-slug',
        '  Unexpected second note with the slug `tea`, expected another',
        '  a.md:1:1: the first with this slug',
      ],
    ]);
    expect(buildLibrary(documents).library.notes.map(({ file }) => file)).toEqual(['a.md', 'b.md']);
  });

  test('of a slug may be of different kinds', () => {
    expect(printed([note('tea'), framework('T3', { slug: 'tea' })])).toEqual([]);
  });

  test('of a code are reported with the first document', () => {
    const documents = [plan('L9', { file: 'a.md' }), plan('L9', { file: 'b.md', slug: 'other' })];
    expect(printed(documents)).toEqual([
      [
        'b.md:1:1  error  duplicate-code',
        '  Unexpected second plan with the code `L9`, expected another',
        '  a.md:1:1: the first with this code',
      ],
    ]);
  });
});

test('a document without letters or digits for its address is reported', () => {
  expect(printed([note('', { file: 'a.md', title: '🫖' })])).toEqual([
    [
      'a.md:1:1  error  unsafe-slug',
      '  Unexpected title "🫖" without letters or digits for an address',
      '  hint: use letters, digits and `-` only',
    ],
  ]);
});
