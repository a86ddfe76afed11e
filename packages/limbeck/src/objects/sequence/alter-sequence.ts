import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import { sequenceId } from './sequence-id.ts'

/** Arguments of `alterSequence`. */
export interface AlterSequence extends SequenceChanges {
  readonly name: string
}

/** What `alterSequence` changes, and the sequence's schema. */
export interface SequenceChanges {
  readonly schema?: string
  readonly type?: string
  readonly increment?: string
  readonly minValue?: string
  readonly maxValue?: string
  /** Where a restart begins. */
  readonly start?: string
  readonly cache?: string
  readonly cycle?: boolean
  readonly unlogged?: boolean
  /** The next value, whatever the sequence gave before. */
  readonly restart?: string
  /** The column, of a table in the same schema, that takes the sequence along when it is dropped; null for none. */
  readonly ownedBy?: { readonly table: string; readonly column: string } | null
  /** A column, of a table in the same schema, after whose values it goes on: a new sequence would give them again. */
  readonly continues?: { readonly table: string; readonly column: string }
}

/**
 * Changes a sequence. Follows ALTER SEQUENCE.
 *
 * A sequence that stands outside its new bounds is moved to the nearer one first, which PostgreSQL demands.
 */
export const alterSequence = defineOperation('alterSequence', {
  record: (name: string, changes: SequenceChanges): AlterSequence => ({ name, ...changes }),
  render: ({ name, ...changes }) => [name, changes],
  sql: (args) => {
    const alter = `alter sequence ${qualified(args.schema, args.name)}`
    const clauses = clausesOf(args)
    return [
      ...clamp(args),
      ...(clauses.length === 0 ? [] : [{ sql: `${alter} ${clauses.join(' ')}` }]),
      ...(args.unlogged === undefined ? [] : [{ sql: `${alter} set ${args.unlogged ? 'un' : ''}logged` }]),
      ...(args.continues === undefined ? [] : [continuation(args, args.continues)]),
    ]
  },
  touches: (args) => ({ changes: [sequenceId(args)] }),
})

function clausesOf({ schema, ...changes }: AlterSequence): readonly string[] {
  const { type, increment, minValue, maxValue, start, restart, cache, cycle, ownedBy } = changes
  return [
    ...(type === undefined ? [] : [`as ${type}`]),
    ...(increment === undefined ? [] : [`increment by ${increment}`]),
    ...(minValue === undefined ? [] : [`minvalue ${minValue}`]),
    ...(maxValue === undefined ? [] : [`maxvalue ${maxValue}`]),
    ...(start === undefined ? [] : [`start with ${start}`]),
    ...(restart === undefined ? [] : [`restart with ${restart}`]),
    ...(cache === undefined ? [] : [`cache ${cache}`]),
    ...(cycle === undefined ? [] : [cycle ? 'cycle' : 'no cycle']),
    ...(ownedBy === undefined ? [] : [`owned by ${ownerOf(schema, ownedBy)}`]),
  ]
}

function ownerOf(schema: string | undefined, ownedBy: NonNullable<AlterSequence['ownedBy']> | null): string {
  return ownedBy === null ? 'none' : `${qualified(schema, ownedBy.table)}.${identifier(ownedBy.column)}`
}

function clamp({
  schema,
  name,
  minValue,
  maxValue,
  restart,
}: AlterSequence): readonly { readonly sql: string }[] {
  if (restart !== undefined || (minValue === undefined && maxValue === undefined)) return []
  const sequence = qualified(schema, name)
  const within = [
    ...(minValue === undefined ? [] : [`last_value < ${minValue}`]),
    ...(maxValue === undefined ? [] : [`last_value > ${maxValue}`]),
  ].join(' or ')
  const bound =
    minValue === undefined
      ? maxValue
      : maxValue === undefined
        ? minValue
        : `case when last_value < ${minValue} then ${minValue} else ${maxValue} end`
  const value = `pg_catalog.setval(${literal(sequence)}, ${bound}, false)`
  return [{ sql: `select ${value} from ${sequence} where ${within}` }]
}

/** An empty table, and one whose values lie before the start, leave the sequence as it is. */
function continuation(
  { schema, name }: AlterSequence,
  { table, column }: NonNullable<AlterSequence['continues']>,
): { readonly sql: string } {
  const [least, greatest] = ['min', 'max'].map((bound) => `pg_catalog.${bound}(t.${identifier(column)})`)
  return {
    sql:
      `select pg_catalog.setval(s.seqrelid, case when s.seqincrement < 0 then ${least} else ${greatest} end)\n` +
      `from ${qualified(schema, table)} t cross join pg_catalog.pg_sequence s\n` +
      `where s.seqrelid = ${literal(qualified(schema, name))}::pg_catalog.regclass\n` +
      `group by s.seqrelid, s.seqincrement, s.seqstart\n` +
      `having case when s.seqincrement < 0 then ${least} <= s.seqstart else ${greatest} >= s.seqstart end`,
  }
}
