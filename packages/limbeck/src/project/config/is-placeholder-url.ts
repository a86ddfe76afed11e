const placeholder = /…|\.\.\.|[<>{}]|^driver:|\/\/(user|username):(pass|password)@/i

/** Whether a URL is one from an example, which nobody has filled in. */
export function isPlaceholderUrl(url: string): boolean {
  return placeholder.test(url)
}
