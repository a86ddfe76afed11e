/** What differs from one machine to the next in what a command prints. */
export const varying = {
  /** Of a database, without the mark that follows it. */
  url: /postgresql:\/\/[^\s'")]+?(?=[:,]?(?:[\s'")]|$))/gm,
  /** The root of the clone, where a path leads on from it. */
  clone: /(?:\/[\w.-]+)+(?=\/apps\/dashtam\/)/g,
} as const
