import * as root0 from 'drizzle-orm'
import * as core0 from 'drizzle-orm/pg-core'
import * as root1 from 'drizzle-orm-rc'
import * as core1 from 'drizzle-orm-rc/pg-core'
import type { DrizzleVersion } from './drizzle-version.ts'

interface ArrayBuilder0 {
  array(): ArrayBuilder0
}

interface ArrayBuilder1 {
  array(brackets: string): unknown
}

/** Every major version of Drizzle that models may be written with. */
export const drizzleVersions: readonly DrizzleVersion[] = [
  {
    name: 'drizzle-orm 0.45',
    orm: 'drizzle-orm',
    core: core0,
    root: root0,
    twoDimensions: (builder) => (builder as unknown as ArrayBuilder0).array().array() as never,
  },
  {
    name: 'drizzle-orm 1.0',
    orm: 'drizzle-orm-rc',
    // What the tests use has the same form in both versions; the types of their columns have not.
    core: core1 as unknown as typeof core0,
    root: root1 as unknown as typeof root0,
    twoDimensions: (builder) => (builder as unknown as ArrayBuilder1).array('[][]') as never,
  },
]
