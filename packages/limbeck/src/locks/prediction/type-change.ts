import type { ColumnDef, Node } from 'libpg-query'
import { keepsRows } from '../../objects/column/keeps-rows.ts'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import type { ColumnFacts, LockFacts } from '../facts/lock-facts.ts'
import { typeText } from './type-text.ts'

/** What giving a column another type does to its table: the rows are rewritten, its indexes are built anew, or neither. */
export type TypeChange = 'rewrite' | 'indexes' | 'nothing'

/** Zones in which a time without a zone and one with it are stored alike. */
const utc: ReadonlySet<string> = new Set(['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT', 'UCT', 'Zulu', 'Etc/Zulu'])

/** What ALTER COLUMN … TYPE does. Where the type so far is not known, the worst. */
export function typeChange(
  name: string,
  definition: ColumnDef,
  column: ColumnFacts | undefined,
  facts: LockFacts,
): TypeChange {
  if (column === undefined) return 'rewrite'
  const casts = castsOf(definition.raw_default, name)
  if (casts === undefined) return 'rewrite'
  let from = column.type
  let areIndexesKept = keepsCollation(definition, column)
  for (const to of [...casts, typeText(definition.typeName)]) {
    if (isBetweenTimes(from, to) && utc.has(facts.timeZone)) areIndexesKept = false
    else if (!keeps(from, to, facts)) return 'rewrite'
    // What takes a value through a domain computes, as far as PostgreSQL looks.
    else if (casts.length > 0 && (facts.domains.has(from) || facts.domains.has(to))) return 'rewrite'
    from = to
  }
  return areIndexesKept ? 'nothing' : 'indexes'
}

function keeps(from: string, to: string, { domains }: LockFacts): boolean {
  if (from === to) return true
  const domain = domains.get(to)
  if (domain?.isConstrained === true) return false
  const current = domains.get(from)?.base ?? from
  const desired = domain?.base ?? to
  return keepsRows(spelled(current), spelled(desired))
}

/** As `keepsRows` has types that are none of PostgreSQL's. */
function spelled(type: string): string {
  return type === 'citext' ? 'public.citext' : type
}

function isBetweenTimes(from: string, to: string): boolean {
  const pair = [from, to].sort()
  return pair[0] === 'timestamp' && pair[1] === 'timestamptz'
}

function keepsCollation({ collClause }: ColumnDef, { collation }: ColumnFacts): boolean {
  const desired = nodesOf(collClause?.collname, 'String').at(-1)?.sval ?? 'default'
  return collation === null || desired === collation
}

/** The types that USING takes the column through, the innermost first; undefined when it computes something else. */
function castsOf(using: Node | undefined, name: string): readonly string[] | undefined {
  if (using === undefined) return []
  const cast = nodeOf(using, 'TypeCast')
  if (cast !== undefined) {
    const inner = castsOf(cast.arg, name)
    return inner === undefined ? undefined : [...inner, typeText(cast.typeName)]
  }
  const fields = nodesOf(nodeOf(using, 'ColumnRef')?.fields, 'String')
  return fields.at(-1)?.sval === name ? [] : undefined
}
