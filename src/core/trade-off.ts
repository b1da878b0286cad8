/** Three goals of which two can be had, from a step such as `Speed vs Quality vs Reliability`; undefined for other formulas. */
export function findTradeOff(formula: readonly string[]): readonly [string, string, string] | undefined {
  for (const step of formula) {
    const [first, second, third, ...more] = step.split(/\s+(?:vs\.?|versus)\s+/iu);
    if (first && second && third && more.length === 0) return [first, second, third];
  }
  return undefined;
}
