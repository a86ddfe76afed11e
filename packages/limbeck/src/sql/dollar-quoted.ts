/**
 * Quotes a text between dollars, so that it stays readable: section 4.1.2.4 of the manual. The tag is one that the text
 * does not hold.
 */
export function dollarQuoted(text: string): string {
  for (let attempt = 0; ; attempt++) {
    const quote = `$${attempt === 0 ? '' : attempt === 1 ? 'body' : `body${attempt}`}$`
    // A dollar at the end of the text would make one with that of the quote.
    if (!`${text}$`.includes(quote)) return quote + text + quote
  }
}
