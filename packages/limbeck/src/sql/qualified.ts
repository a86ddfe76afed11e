import { identifier } from './identifier.ts'

/** The name of an object with that of its schema, quoted where needed. An absent schema is `public`. */
export function qualified(schema: string | undefined, name: string): string {
  return `${identifier(schema ?? 'public')}.${identifier(name)}`
}
