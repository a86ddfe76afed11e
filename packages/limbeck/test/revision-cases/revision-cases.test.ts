import { isDeepStrictEqual } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { LimbeckError } from '../../src/errors/limbeck-error.ts'
import { buildGraph } from '../../src/revisions/graph/build-graph.ts'
import { withConformanceFolder } from '../conformance-folder.ts'
import { answerCase } from './answer-case.ts'
import { graphFacts } from './graph-facts.ts'
import { judgedWrong } from './judged-wrong.ts'
import {
  type RecordedAnswer,
  type RecordedCase,
  type RecordedFacts,
  readRecordedCases,
} from './recorded-cases.ts'
import { sameMeaning } from './same-meaning.ts'

const ops = [
  'load_map',
  'get_revision',
  'get_revisions',
  'upgrade',
  'downgrade',
  'stamp',
  'apply_step',
  'walk',
  'iterate',
  'all_current',
  'ancestors',
  'filter_for_lineage',
  'generate_revision',
  'add_revision',
  'script_heads',
  'base_revisions',
  'script_get_revisions',
  'script_bases',
  'script_base',
  'script_current_head',
  'as_revision_number',
  'parse_relative',
  'verify_rev_id',
  'rev_path',
]

withConformanceFolder('recorded answers of Alembic', (folder) => {
  const { maps, cases } = readRecordedCases(folder)
  const tally: string[] = []

  afterAll(() => console.log(tally.join('\n')))

  test.each(ops)('%s: all agree but those judged wrong', (op) => {
    const asked = cases.filter((each) => each.op === op)
    const differing = asked.filter((each) => !agrees(each)).map(({ id }) => id)
    tally.push(`${op}: ${asked.length - differing.length} of ${asked.length}`)
    expect(asked.length).toBeGreaterThan(0)
    expect(differing).toEqual(asked.map(({ id }) => id).filter((id) => id in judgedWrong))
  })

  test('the facts of every map agree', () => {
    const told = Object.entries(maps).filter(([, { facts }]) => facts !== undefined)
    expect(told.length).toBeGreaterThan(250)
    for (const [id, map] of told) {
      // This map was loaded with a dependency that does not exist, by switching the check off.
      if (id === 'm049') continue
      const graph = buildGraph(
        map.revisions.map(({ id: revision, down, labels, depends_on: dependsOn }) => ({
          revision,
          downRevision: down,
          branchLabels: labels,
          dependsOn,
        })),
      )
      expect(graphFacts(graph), id).toEqual(sorted(map.facts))
    }
  })

  test('the same question has the same answer', () => {
    const ambiguous = cases.filter((each) => each.expect_any !== undefined && ops.includes(each.op))
    expect(ambiguous.length).toBeGreaterThan(50)
    for (const each of ambiguous) expect(answer(each)).toEqual(answer(each))
  })

  test('a downgrade warns where Alembic warns', () => {
    const asked = cases.filter(({ op, args }) => op === 'downgrade' && Array.isArray(args.current))
    const warned = asked.filter(({ warnings }) => warnings !== undefined)
    expect(warned.length).toBeGreaterThan(30)
    for (const { id, args, warnings } of asked) {
      const notice = buildGraph([]).downgradeNotice(args.current, args.target ?? undefined)
      if (warnings !== undefined) expect(notice, id).toMatch(/is ambiguous/)
    }
  })

  function agrees(each: RecordedCase): boolean {
    const given = answer(each)
    return (each.expect_any ?? [each.expect]).some((wanted) => wanted !== undefined && fits(given, wanted))
  }

  function answer(each: RecordedCase): unknown {
    try {
      return answerCase(each, maps[each.map ?? ''] ?? { revisions: [] })
    } catch (error) {
      if (error instanceof LimbeckError) return error
      throw error
    }
  }
})

/** An error agrees with one of its meaning; a crash of Alembic with a clean error or any answer. */
function fits(given: unknown, { filename: _, ...wanted }: RecordedAnswer): boolean {
  const crashed = wanted.error?.alembic_internal_crash ?? wanted.version_table_error?.alembic_internal_crash
  if (crashed === true) return true
  if (given instanceof LimbeckError) {
    return wanted.error !== undefined && sameMeaning(given.code, wanted.error.message)
  }
  if (wanted.error !== undefined) return false
  if (isFacts(wanted.facts)) return isDeepStrictEqual(given, { facts: sorted(wanted.facts) })
  if (Array.isArray(wanted.set)) return isDeepStrictEqual(given, { set: wanted.set.toSorted() })
  return isDeepStrictEqual(given, wanted)
}

function isFacts(value: unknown): value is RecordedFacts {
  return typeof value === 'object' && value !== null && 'real_heads' in value
}

function sorted(facts: RecordedFacts | undefined): unknown {
  const revisions = Object.entries(facts?.revisions ?? {}).map(([id, told]) => [
    id,
    Object.fromEntries(
      Object.entries(told).map(([field, value]) => [field, Array.isArray(value) ? value.toSorted() : value]),
    ),
  ])
  return { ...facts, revisions: Object.fromEntries(revisions) }
}
