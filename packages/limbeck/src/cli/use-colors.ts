/** Whether text on a stream has colours: NO_COLOR and `--no-color` forbid them, FORCE_COLOR demands them, a terminal has them. */
export function useColors(
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
  words: readonly string[],
): boolean {
  if (words.includes('--no-color') || (env.NO_COLOR ?? '') !== '') return false
  if ((env.FORCE_COLOR ?? '') !== '') return env.FORCE_COLOR !== '0'
  return isTerminal && env.TERM !== 'dumb'
}
