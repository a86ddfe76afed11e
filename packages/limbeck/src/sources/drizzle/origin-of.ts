import type { Found } from './models.ts'

/** How an error calls one of the models' objects: `table users (src/models/user.ts)`. */
export function originOf(kind: string, name: string, { file, place }: Found<unknown>): string {
  return `${kind} ${name} (${file ?? place})`
}
