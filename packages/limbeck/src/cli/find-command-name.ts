/** Global options whose value is the next word. */
const takesValue: ReadonlySet<string> = new Set(['--config', '-c', '--url', '--name', '-n', '-x'])

/** The first word that is neither an option nor an option's value, so that only that command's
 * module is loaded. `help` is followed by the command it explains. */
export function findCommandName(words: readonly string[]): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (takesValue.has(word)) i++
    else if (!word.startsWith('-') && word !== 'help') return word
  }
  return undefined
}
