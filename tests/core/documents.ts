import type { Note, Place, Plan } from '../../src/core/model.ts';

/** The beginning of a line. */
export const at = (line: number): Place => ({ line, column: 1 });

/** A plan with nothing in it but these fields. */
export function plan(code: string, fields: Partial<Plan> = {}): Plan {
  return {
    kind: 'plan',
    file: `${code}.md`,
    slug: code.toLowerCase(),
    title: `Plan ${code}`,
    description: '',
    order: 100,
    tags: [],
    place: at(1),
    code,
    approach: null,
    time: null,
    source: null,
    hedgehogNote: null,
    identify: null,
    scope: null,
    buckets: [],
    trafficLights: [],
    checklistIntro: null,
    checklist: [],
    readyWhen: [],
    remember: null,
    extras: [],
    ...fields,
  };
}

/** A note with nothing in it but these fields. */
export function note(slug: string, fields: Partial<Note> = {}): Note {
  return {
    kind: 'note',
    file: `${slug}.md`,
    slug,
    title: `Note ${slug}`,
    description: '',
    order: 100,
    tags: [],
    place: at(1),
    format: 'md',
    motto: null,
    lead: null,
    sections: [],
    ...fields,
  };
}
