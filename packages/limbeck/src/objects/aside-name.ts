/**
 * The name under which an object stands aside while another one takes its place. 63 bytes is the limit of a name; the
 * longest suffix of PostgreSQL's own is shorter.
 */
export function asideName(name: string): string {
  const start = Buffer.from(name)
    .subarray(0, 50)
    .toString()
    .replace(/\ufffd+$/, '')
  return `${start}__replaced`
}
