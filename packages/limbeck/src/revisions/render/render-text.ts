import { renderQuoted } from './render-quoted.ts'
import { renderTemplate } from './render-template.ts'

/** Prints a string as a TypeScript literal on one line. */
export function renderText(text: string): string {
  // In quotes a substitution would be reported as a forgotten template.
  return /\$\{[^}]*\}/.test(text) ? renderTemplate(text) : renderQuoted(text)
}
