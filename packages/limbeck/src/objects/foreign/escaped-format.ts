/** A text that format() gives back as it is: a percent sign means something to it. */
export function escapedFormat(text: string): string {
  return text.replaceAll('%', '%%')
}
