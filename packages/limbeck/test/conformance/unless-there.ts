import { dollarQuoted } from '../../src/sql/dollar-quoted.ts'

/** A statement that makes something which belongs to the server, and which an earlier test may have made: a role. */
export function unlessThere(statement: string): string {
  return `do ${dollarQuoted(`begin ${statement}; exception when duplicate_object then null; end`)}`
}
