const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

/** How many columns a text takes in an editor, as formatters count: two for wide characters, none for marks. */
export function textWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) {
    if (wide.test(character)) width += 2
    else if (!/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) width += 1
  }
  return width
}
