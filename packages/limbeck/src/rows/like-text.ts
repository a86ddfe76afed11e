/** A text that a pattern of LIKE matches: `filling` stands for each `%`, one letter for each `_`. */
export function likeText(pattern: string, filling: string): string {
  return pattern.replace(/\\(.)|%|_/g, (mark, escaped?: string) => {
    if (escaped !== undefined) return escaped
    return mark === '%' ? filling : 'x'
  })
}
