/** Whether a string reads better over several lines. */
export function isMultiline(text: string): boolean {
  const lines = text.split('\n')
  return lines.length > 2 || (lines.length === 2 && text.length > 60)
}
