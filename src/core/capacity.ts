/** What a capacity estimate is made of; `bufferPercent` is the safety margin. */
export interface CapacityInput {
  readonly current: number;
  readonly growth: number;
  readonly peak: number;
  readonly bufferPercent: number;
}

/** Current load × growth × peak factor × (1 + buffer), in the unit of `current`. */
export function capacityNeeded({ current, growth, peak, bufferPercent }: CapacityInput): number {
  return Math.round(current * growth * peak * (100 + bufferPercent)) / 100;
}
