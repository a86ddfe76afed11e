const leadMs = 5 * 60_000

/** Whether a token has expired or will within five minutes. One without an end holds for ever. */
export function needsRefresh(expiresAt: Date | null, now: Date = new Date()): boolean {
  return expiresAt !== null && expiresAt.getTime() - now.getTime() <= leadMs
}
