/** A table in Markdown: the first row is its head; columns after the first `words` are numbers, set to the right. */
export function markdownTable(rows: readonly (readonly string[])[], words = 1): string {
  const [head = [], ...body] = rows
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const rule = `|${head.map((_, column) => (column < words ? '---' : '---:')).join('|')}|`
  return [line(head), rule, ...body.map(line)].join('\n')
}
