import { escapeUnseen } from './escape-unseen.ts'

/** Prints a string as a template literal, its lines as they are. */
export function renderTemplate(text: string): string {
  const lines = text.split('\n').map((line) => escapeUnseen(line).replace(/`|\$\{/g, '\\$&'))
  return `\`${lines.join('\n')}\``
}
