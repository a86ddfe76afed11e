import { objectId } from '../../catalog/object-id.ts'
import { present } from '../present.ts'
import { readArguments } from './read-arguments.ts'
import { readSettings } from './read-settings.ts'
import type { Routine } from './routine.ts'
import { routineId } from './routine-id.ts'
import type { RoutineRow } from './routine-query.ts'

/** Makes a function or procedure of its row; what has its default is left out. */
export function readRoutine(kind: Routine['kind'], row: RoutineRow): Routine {
  const inC = row.language === 'c' || row.language === 'internal'
  const rows = row.isSet ? 1000 : 0
  return present<Routine>({
    kind,
    id: routineId(kind, row),
    requires: [objectId('schema', row.schema)],
    schema: row.schema,
    name: row.name,
    types: row.types,
    arguments: readArguments(row.arguments),
    returns: returnsOf(row),
    language: row.sqlBody !== null ? undefined : row.language,
    body: row.sqlBody !== null ? undefined : row.body,
    sqlBody: row.sqlBody,
    library: row.library,
    window: row.isWindow || undefined,
    volatility: { i: 'immutable' as const, s: 'stable' as const, v: undefined }[row.volatility],
    strict: row.strict || undefined,
    securityDefiner: row.securityDefiner || undefined,
    leakproof: row.leakproof || undefined,
    parallel: { s: 'safe' as const, r: 'restricted' as const, u: undefined }[row.parallel],
    cost: kind === 'procedure' || row.cost === (inC ? 1 : 100) ? undefined : row.cost,
    rows: row.rows === rows ? undefined : row.rows,
    support: row.support,
    settings: row.settings === null ? undefined : readSettings(row.settings),
    transforms: row.transforms,
    comment: row.comment,
  })
}

function returnsOf({ returns, isSet, arguments: all }: RoutineRow): Routine['returns'] {
  const columns = (all ?? []).filter(({ mode }) => mode === 't')
  if (columns.length > 0) return columns.map(({ name, type }) => ({ name: name ?? '', type }))
  if (returns === null) return undefined
  if (isSet) return `setof ${returns}`
  return all?.some(({ mode }) => mode === 'o' || mode === 'b') ? undefined : returns
}
