import type { Kind } from './kind.ts'

/** Every managed kind, in the order in which a reader expects their operations. One line per kind. */
export const kinds = [] as const satisfies readonly Kind[]
