import { findFirstBracket } from './brackets.ts';
import type { Priority } from './model.ts';

/** A priority with what is said about it: `🟢 GREEN (Master this)`. It is null when there is no colour or more than one. */
export interface PriorityWords {
  readonly priority: Priority | null;
  readonly advice: string | null;
}

const CIRCLES: Readonly<Record<string, Priority>> = { '🟢': 'green', '🟡': 'yellow', '🔴': 'red' };
const COLOUR = /^\s*(?:([🟢🟡🔴])\u{FE0F}?|(green|yellow|red)\b)\s*/iu;
/** Between colours of which one has to be chosen. */
const OR = /^(?:\/|,|\+|→|->|(?:or|to|and)\b)?\s*(?=[🟢🟡🔴]|(?:green|yellow|red)\b)/iu;

/** Reads a colour by its word, its circle or both, and the advice after it, with or without a bracket. */
export function readPriority(text: string): PriorityWords {
  const colours = new Set<Priority>();
  let rest = text.trim();
  for (let match = COLOUR.exec(rest); match; match = COLOUR.exec(rest)) {
    const colour = CIRCLES[match[1] ?? ''] ?? (match[2]?.toLowerCase() as Priority);
    colours.add(colour);
    rest = rest.slice(match[0].length).replace(OR, '');
  }
  const [priority = null, ...others] = colours;
  return { priority: others.length === 0 ? priority : null, advice: readAdvice(rest) };
}

function readAdvice(rest: string): string | null {
  const bracket = findFirstBracket(rest);
  const words = bracket?.rest.replace('.', '') === '' ? bracket.inside : rest.replace(/^\s*[-–—:,]\s*/u, '');
  return words.trim() || null;
}
