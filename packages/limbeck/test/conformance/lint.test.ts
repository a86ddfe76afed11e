import { beforeAll, expect, test } from 'vitest'
import { loadParser, type ParseStatement } from '../../src/sql/load-parser.ts'
import { withConformanceFolder } from '../conformance-folder.ts'
import { disagreements } from '../lint-cases/disagreements.ts'
import { judgedWrong } from '../lint-cases/judged-wrong.ts'
import { readLintCases } from '../lint-cases/lint-case.ts'

/** How many cases of each linter agree at least. It only rises. */
const floors = { squawk: 236, eugene: 33, pgfence: 64 } as const

withConformanceFolder('recorded cases of other linters', (folder) => {
  const cases = readLintCases(folder)
  let parse: ParseStatement
  beforeAll(async () => {
    parse = await loadParser()
  })

  test.for(['squawk', 'eugene', 'pgfence'] as const)(
    '%s: all agree but those judged wrong',
    (source, { task }) => {
      const own = cases.filter((each) => each.source === source)
      const differing = own.flatMap((each) => {
        const found = disagreements(parse, each)
        return found.length === 0 ? [] : [{ id: each.id, found }]
      })
      task.meta.held = [own.length - differing.length, own.length]
      console.log(`lint, ${source}: ${own.length - differing.length} of ${own.length}`)
      for (const { id, found } of differing)
        console.log(`  ${id}: ${found.join('; ')}\n    ${judgedWrong[`${source} ${id}`]}`)
      const explained = Object.keys(judgedWrong).filter((key) => key.startsWith(`${source} `))
      expect(explained.sort()).toEqual(differing.map(({ id }) => `${source} ${id}`).sort())
      expect(own.length - differing.length).toBeGreaterThanOrEqual(floors[source])
    },
  )
})
