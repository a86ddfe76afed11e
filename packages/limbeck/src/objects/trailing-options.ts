/** The last parameter of a rendered operation: the options as one object, or nothing when there is none to say. */
export function trailingOptions(options: object): readonly object[] {
  return Object.keys(options).length === 0 ? [] : [options]
}
