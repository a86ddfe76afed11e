import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Parts of the paths of test files that take long, the longest first. */
const long = [
  'src/objects/cases',
  'dashtam/test/docs',
  'conformance/pairs/pg-schema-diff',
  'test/e2e',
  'torture/kills',
  'dashtam/test/ci',
  'test/cli/production',
  'test/cli/database-commands',
  'test/cli/offline',
  'conformance/pairs',
  'test/cli',
  'dashtam/test',
  'torture',
]

/**
 * Begins with what takes longest, so that at the end no worker is left alone with a long file. Vitest itself knows how
 * long a file took the last time, and nothing in a new clone.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rank(one.moduleId) - rank(other.moduleId))
  }
}

function rank(path: string): number {
  const place = long.findIndex((part) => path.includes(part))
  return place === -1 ? long.length : place
}
