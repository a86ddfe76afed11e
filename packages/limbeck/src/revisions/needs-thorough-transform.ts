/** What only a full transform can do: all of these, also where they are but a part of a text. */
const needsMore = /\bimport\.meta\b|\bawait\b|\bnamespace\b|\bmodule\s+[\w'"]|@\w/

/** Whether more may be needed to run a module in TypeScript than to take its types out. */
export function needsThoroughTransform(source: string): boolean {
  return needsMore.test(source)
}
