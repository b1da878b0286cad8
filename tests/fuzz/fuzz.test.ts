import { expect, test } from 'vitest';
import { parseDocument } from '../../src/core/parse-document.ts';
import { lostWords } from '../../src/fuzz/lost-words.ts';
import { fuzz, makeDocument, readDocuments } from '../../src/fuzz/run.ts';

const documents = readDocuments();

test('finds no crash, no hang and no lost word in 60 changed documents', () => {
  expect(fuzz(documents, 60, 1).failures).toEqual([]);
}, 120_000);

test('makes the same document from the same seed, and another from another', () => {
  expect(makeDocument(documents, 7)).toEqual(makeDocument(documents, 7));
  expect(makeDocument(documents, 7)).not.toEqual(makeDocument(documents, 8));
});

test('loses no word of the content as it is', () => {
  // An .mdx note is code, and its components are no words.
  const markdown = documents.filter(({ file }) => file.endsWith('.md'));
  expect(markdown.flatMap((source) => lostWords(source.text, parseDocument(source)))).toEqual([]);
});

test('names a word that stands neither in the model nor in a diagnostic', () => {
  const result = parseDocument({ file: 'content/notes/a.md', text: '# One\n\nTwo words.' });
  expect(lostWords('# One\n\nTwo words missing.', result)).toEqual(['missing']);
});

test('counts a document that is left out without an error as lost', () => {
  expect(lostWords('# One', { document: null, diagnostics: [] })).toEqual(['the document']);
});
