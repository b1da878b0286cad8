import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/core/rich-text.ts';
import { stripStrayText } from '../../src/core/stray-text.ts';
import { nodesOf, reported } from './reported.ts';

/** The words of each node that is left, and the reports. */
function strip(text: string) {
  const { value, reports } = reported((reporter) => stripStrayText(nodesOf(text), reporter));
  return { left: value.map((node) => wordsOf(node)), reports };
}

describe('a closing offer to the author', () => {
  test.each([
    'If you want, I can turn this into flash cards.',
    'If you want, next we could add **P3–P4** to it.',
    'If you’d like me to add more, say so.',
    'If you prefer a shorter version, I can make one for you.',
    'Would you like me to write the other half?',
    'Do you want me to add examples?',
    'Want me to go on?',
    'Let me know if anything is missing.',
    'Just let me know which part to change.',
    'Next, I can draft a template for the other teams.',
    'I can also make a one-page version.',
    "I'm happy to expand any section.",
    'I hope this helps!',
    'Feel free to ask for more.',
  ])('is left out and reported: %s', (offer) => {
    const words = offer.replaceAll('**', '');
    expect(strip(`One.\n\n${offer}`)).toEqual({
      left: ['One.'],
      reports: [`3:1 stray-text Unexpected closing offer to the author, left out: ${words}`],
    });
  });

  test('goes together with the list under it', () => {
    expect(strip('One.\n\nIf you want, I can also add:\n\n- a quiz\n- a poster')).toEqual({
      left: ['One.'],
      reports: [
        '3:1 stray-text Unexpected closing offer to the author, left out: If you want, I can also add: a quiz a poster',
      ],
    });
  });

  test('goes without the lines before it, whatever their end', () => {
    expect(strip('Steps:\n\nWant me to go on?').left).toEqual(['Steps:']);
  });

  test('is left out before another one and a closing rule', () => {
    expect(strip('One.\n\n---\n\nI hope this helps!\n\nWant me to go on?\n\n---').left).toEqual(['One.', '']);
  });
});

describe('what is no closing offer', () => {
  test.each([
    'If you want the budget to last, freeze the deployments.',
    'If you want, freeze the deployments for a week.',
    'I can also restart the service from the console.',
    'Next, we would look at the logs.',
    'I would also check the backups.',
    '"If you want, I can walk you through it."',
    '> Would you like me to go on?',
    '- Let me know if it hurts.',
    'Shall we begin with the load?',
    'You can let me know if it fails.',
  ])('stays: %s', (text) => {
    expect(strip(`One.\n\n${text}`)).toEqual({
      left: ['One.', text.replace(/^[->] /u, '')],
      reports: [],
    });
  });

  test('stays when it does not close the document', () => {
    expect(strip('If you want, I can go on.\n\nOne.')).toEqual({
      left: ['If you want, I can go on.', 'One.'],
      reports: [],
    });
  });

  test('is a sentence with a list that it does not announce', () => {
    expect(strip('If you want, I can go on.\n\n- one').left).toEqual(['If you want, I can go on.', 'one']);
  });

  test('is a list under other words', () => {
    expect(strip('Steps:\n\n- If you want, I can go on.').left).toEqual([
      'Steps:',
      'If you want, I can go on.',
    ]);
  });

  test('is an empty document', () => {
    expect(strip('')).toEqual({ left: [], reports: [] });
  });
});
