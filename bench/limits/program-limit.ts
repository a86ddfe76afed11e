import { join, resolve } from 'node:path'
import type { Contender } from '../measure/contender.ts'

const programs = resolve(import.meta.dirname, '../programs')

/** A bare Node program that does the work through node-postgres: `read-versions` or `read-catalog`. */
export function programLimit(program: 'read-versions' | 'read-catalog', url: string): Contender {
  return {
    name: 'bare Node program',
    role: 'yardstick',
    runtime: 'node',
    command: {
      program: process.execPath,
      parameters: [join(programs, `${program}.mjs`), url],
      directory: programs,
    },
  }
}
