/** What to do about several heads, as commands. `isProven` is undefined where nobody looked whether they go together. */
export function headsAdvice(heads: readonly string[], isProven?: boolean): string {
  const [first, second] = heads
  const rebase = `\`limbeck rebase ${second} --onto ${first}\``
  if (isProven === false) return `They do not go together: change one of them, then run ${rebase}.`
  return `Join them with \`limbeck merge\`, or put one behind the other with ${rebase}.`
}
