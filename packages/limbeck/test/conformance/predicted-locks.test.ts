import { beforeAll, describe, expect, test } from 'vitest'
import type { LockFacts } from '../../src/locks/facts/lock-facts.ts'
import { readLockFacts } from '../../src/locks/facts/read-lock-facts.ts'
import { isStronger } from '../../src/locks/is-stronger.ts'
import type { LockMode } from '../../src/locks/lock-mode.ts'
import { predictEffects } from '../../src/locks/prediction/predict-effects.ts'
import type { RelationLock } from '../../src/locks/relation-lock.ts'
import { traceStatement } from '../../src/locks/trace/trace-statement.ts'
import { loadParser, type ParseStatement } from '../../src/sql/load-parser.ts'
import { splitStatements } from '../../src/sql/split.ts'
import { withConformanceFolder } from '../conformance-folder.ts'
import { emptyDatabase } from '../empty-database.ts'
import { type Observation, observations } from '../locks/observations.ts'
import { observedSchema } from '../locks/observed-schema.ts'
import { onEveryServer } from '../on-every-server.ts'
import { chosenServers } from './chosen-servers.ts'

/** The forms that rename a relation: they were observed under its name afterwards. */
const renamed: Readonly<Record<string, string>> = { tt: 't', t_a9: 't_a' }

withConformanceFolder('what servers were seen to do', (folder) => {
  let parse: ParseStatement
  beforeAll(async () => {
    parse = await loadParser()
  })

  test('counts the forms', () => {
    expect([15, 17, 18].map((major) => observations(folder, major).length)).toEqual([149, 150, 160])
  })

  onEveryServer(
    (server) => {
      const major = Math.floor(server.serverVersion / 10_000)
      describe.runIf(major > 0)('each form', () => {
        test.each(observations(folder, major))('$form', async (observation) => {
          const { connection } = await server.shared()
          await emptyDatabase(connection)
          await connection.execute(observedSchema)
          const role = `zz_${process.pid}_${crypto.randomUUID().slice(0, 8)}`
          const statements = splitStatements(
            observation.sql
              .replace(/commit; begin; /g, '')
              .replace('set local', 'set')
              .replace('owner to postgres', 'owner to current_user')
              .replaceAll('zz_h3', role),
          )
          const last = statements.at(-1) ?? ''
          for (const statement of statements.slice(0, -1)) await connection.execute(statement)
          const facts = await readLockFacts(connection, parse)
          const parsed = parse(last)
          if (!('node' in parsed)) throw new Error(parsed.syntaxError)
          const predicted = predictEffects(parsed.node, { facts, serverVersion: server.serverVersion })
          const { locks, rewrites, scans, builds, messages } = await traceStatement(
            connection,
            { sql: last },
            { isTransactional: true },
          )
          if (observation.sql.includes('zz_h3'))
            await connection.execute(`reassign owned by ${role} to current_user; drop role ${role}`)
          const after = await readLockFacts(connection, parse)

          const left = new Set([...after.relations.keys()].map((name) => renamed[name] ?? name))
          const isGone = ({ relation }: RelationLock) => !left.has(relation) && !left.has(`s2.${relation}`)
          expect(locks?.filter((lock) => !isGone(lock))).toEqual(observedLocks(observation, facts))
          const said = longWork(messages)
          // What the statements before it said was noted with it.
          const isIts = (message: string) => statements.length === 1 || said.includes(message)
          expect(said).toEqual(longWork(observation.messages).filter(isIts))
          expect(predicted).toEqual({ locks, rewrites, scans, builds })
        })
      })
    },
    { only: chosenServers, because: 'all servers take a minute' },
  )
})

function observedLocks({ locks }: Observation, facts: LockFacts): readonly RelationLock[] {
  const strongest = new Map<string, LockMode>()
  for (const [name, modes] of Object.entries(locks)) {
    const before = renamed[name] ?? name
    if (!facts.relations.has(before)) continue
    const spelled = modes.map((mode) => mode.replace(/(?<=.)([A-Z])/g, ' $1').toLowerCase() as LockMode)
    strongest.set(
      before,
      spelled.reduce((one, other) => (isStronger(other, one) ? other : one)),
    )
  }
  return [...strongest]
    .filter(([relation, mode]) => {
      const onTable = strongest.get(facts.relations.get(relation)?.table ?? '')
      return onTable === undefined || isStronger(mode, onTable)
    })
    .map(([relation, mode]) => ({ relation, mode }))
    .sort((a, b) => (a.relation < b.relation ? -1 : 1))
}

/** What a server says of long work on tables, without the number of workers; sorted. */
function longWork(messages: readonly string[]): readonly string[] {
  const said = messages
    .filter(
      (message) =>
        /^(?:rewriting|verifying|building|validating|existing constraints|partition constraint)/.test(
          message,
        ) && !message.includes('pg_toast'),
    )
    .map((message) => message.replace(/ serially$/, ''))
  return [...new Set(said)].sort()
}
