import type { Bucket, Narrative, NarrativeStep } from './model.ts';

/** The words of a narrative as one says them: a quoted one whole, a stepped one from opening to key principle. */
export function narrativeText(narrative: Narrative): string {
  if (narrative.kind === 'quote') return narrative.body.text;
  const { opening, steps, keyPrinciple } = narrative;
  return [opening?.text, ...steps.map(stepText), keyPrinciple?.text].filter(Boolean).join('\n');
}

/** The words of one step: its name, its line and its points. */
export function stepText(step: NarrativeStep): string {
  const points = step.points.map(({ label, body }) => [label, body.text].filter(Boolean).join(': '));
  return [step.name, step.body?.text, ...points].filter(Boolean).join('\n');
}

/** The formula of a bucket: its own line, or the one that its hedgehog answer follows. */
export function bucketFormula({
  formula,
  narrative,
}: Pick<Bucket, 'formula' | 'narrative'>): readonly string[] {
  return formula.length === 0 && narrative?.kind === 'steps' ? narrative.formula : formula;
}
