import type { DiagnosticExample } from './diagnostic-example.ts';
import type { DiagnosticCode } from './diagnostics.ts';
import { EXAMPLES_OF_ANY_DOCUMENT } from './examples-of-any-document.ts';
import { EXAMPLES_OF_PLANS } from './examples-of-plans.ts';
import { EXAMPLES_OF_SHEETS_AND_GUIDES } from './examples-of-sheets-and-guides.ts';

/** One entry of the author's guide for every diagnostic; a code without one does not compile. */
export const DIAGNOSTIC_EXAMPLES: Readonly<Record<DiagnosticCode, DiagnosticExample>> = {
  ...EXAMPLES_OF_ANY_DOCUMENT,
  ...EXAMPLES_OF_PLANS,
  ...EXAMPLES_OF_SHEETS_AND_GUIDES,
};
