import { renderQuoted } from './render-quoted.ts'

/** Prints the name of a property, in quotes only where it needs them. */
export function renderKey(key: string): string {
  // The plain form would set the prototype.
  if (key === '__proto__') return "['__proto__']"
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? key : renderQuoted(key)
}
