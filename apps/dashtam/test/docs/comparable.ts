import { varying } from './varying.ts'

/**
 * A text with what differs from run to run made equal: ids of revisions that are not committed (numbered as they appear),
 * dates and times, durations, addresses of databases, the path of the clone, versions of PostgreSQL, and lines of files.
 * The page on migrations tells its readers so.
 */
export function comparable(text: string, committed: ReadonlySet<string>): string {
  const seen: string[] = []
  return text
    .replaceAll(/(?<![0-9a-zA-Z])[0-9a-f]{12}(?![0-9a-zA-Z])/g, (id) => {
      if (committed.has(id)) return id
      if (!seen.includes(id)) seen.push(id)
      return `<id ${seen.indexOf(id) + 1}>`
    })
    .replaceAll(/\b\d{8}_\d{4}(?=-)/g, '<date>')
    .replaceAll(/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+00)?/g, '<time>')
    .replaceAll(/\b\d+(?:\.\d+)? (?:ms|s)\b/g, '<duration>')
    .replaceAll(varying.url, '<database>')
    .replaceAll(varying.clone, '<clone>')
    .replaceAll(/PostgreSQL \d+\.\d+/g, 'PostgreSQL <version>')
    .replaceAll(/(?<=\.mk:)\d+/g, '<line>')
    .replaceAll(/ +$/gm, '')
    .trimEnd()
}
