/** Whether the sign of a comment may be none in an SQL text. Where not, the text need not be read token by token. */
export function mayHideComments(text: string): boolean {
  return hiding.test(text)
}

const hiding = /['"$\\]|\/\*/
