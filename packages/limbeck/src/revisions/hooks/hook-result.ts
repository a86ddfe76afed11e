/** How a hook's run ended. */
export interface HookResult {
  /** What it printed, on both streams. */
  readonly output: string
  /** Why it failed, in words; undefined when it did not. */
  readonly problem?: string
}
