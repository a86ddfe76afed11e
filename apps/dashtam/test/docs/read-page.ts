/** A command that a page shows, and what the page says that it prints. */
export interface ShownCommand {
  readonly command: string
  readonly output: readonly string[]
  /** The line of the page at which the output begins, counted from 0. */
  readonly at: number
}

/** The commands of a page's `console` blocks, in their order. A command goes on in lines that begin with `> `. */
export function readPage(text: string): readonly ShownCommand[] {
  const found: { command: string; output: string[]; at: number }[] = []
  let isInside = false
  for (const [index, line] of text.split('\n').entries()) {
    const last = found.at(-1)
    if (line.startsWith('```')) isInside = !isInside && line === '```console'
    else if (!isInside) continue
    else if (line.startsWith('$ ')) found.push({ command: line.slice(2), output: [], at: index + 1 })
    else if (last === undefined) throw new Error(`line ${index + 1}: output without a command`)
    else if (/^>( |$)/.test(line) && last.output.length === 0) {
      last.command += `\n${line.slice(2)}`
      last.at = index + 1
    } else last.output.push(line)
  }
  return found
}
