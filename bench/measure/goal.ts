/** What one contender's figure should be at most. */
export type Goal =
  | {
      readonly kind: 'ratio'
      readonly of: string
      /** A yardstick, or another contender. */
      readonly to: string
      readonly atMost: number
    }
  | { readonly kind: 'time'; readonly of: string; readonly atMostMs: number }
  | { readonly kind: 'memory'; readonly of: string; readonly atMostMib: number }
  | {
      /** Faster than, or using less memory than, each peer that runs on Node. */
      readonly kind: 'ahead'
      readonly of: string
      readonly by: 'time' | 'memory'
      readonly runtimes: readonly ('node' | 'python' | 'native')[]
    }
