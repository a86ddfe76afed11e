import { tableCommands } from '../ast/table-commands.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a column gets another type. */
export const typeChangeRewritesTable: SqlRule = {
  name: 'type-change-rewrites-table',
  subject: 'sql',
  default: 'on',
  condition: 'A column gets another type',
  effect:
    'Unless the two types are stored alike, the table and all its indexes are rewritten under ACCESS EXCLUSIVE. A wider varchar or numeric and varchar to text are free; op.alterColumn knows by existingType.',
  remedy:
    'Let revision --autogenerate --expand write it: a column of the new type, a trigger that writes both, op.backfill for the old rows, and the swap. Where the change is free, say so: silence the finding with the reason.',
  bad: 'alter table orders alter column id type bigint;',
  good: 'alter table orders add column new_id bigint;',
  check: (script) =>
    tableCommands(script, 'AT_AlterColumnType').flatMap(({ statement, table, command, at }) => {
      const isKnownToBeFree =
        statement.hazards !== undefined && !statement.hazards.some(({ kind }) => kind === 'rewrites-table')
      if (isKnownToBeFree) return []
      return [
        {
          statement,
          message: `another type of ${table}.${command.name} rewrites ${table} while nobody can use it, unless both are stored alike`,
          at,
        },
      ]
    }),
}
