/** The line of `path` that the innermost frame of an error's stack inside that file shows; undefined without one. */
export function frameLine(error: unknown, path: string): number | undefined {
  if (!(error instanceof Error) || error.stack === undefined) return undefined
  for (const frame of error.stack.split('\n')) {
    const start = frame.indexOf(`${path}:`)
    if (start === -1) continue
    const line = /^:(\d+)/.exec(frame.slice(start + path.length))?.[1]
    if (line !== undefined) return Number(line)
  }
  return undefined
}
