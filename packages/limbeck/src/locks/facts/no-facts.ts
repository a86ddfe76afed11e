import type { LockFacts } from './lock-facts.ts'

/** Nothing is known of the database: a statement is judged by its words alone. */
export const noFacts: LockFacts = {
  isKnown: false,
  searchPath: [],
  timeZone: '',
  user: '',
  relations: new Map(),
  domains: new Map(),
  statistics: new Map(),
  publications: new Map(),
}
