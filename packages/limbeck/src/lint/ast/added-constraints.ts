import type { Constraint, ConstrType } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import type { Script } from '../script.ts'
import { addedColumns } from './added-columns.ts'
import { type TableCommand, tableCommands } from './table-commands.ts'

/** A constraint that ALTER TABLE adds. */
export interface AddedConstraint extends TableCommand {
  readonly constraint: Constraint
  /** The column that it is written with; undefined for one of the table. */
  readonly column: string | undefined
}

/** The constraints of one kind that a script adds to tables that it did not make itself, with a column or alone. */
export function addedConstraints(script: Script, kind: ConstrType): readonly AddedConstraint[] {
  const alone = tableCommands(script, 'AT_AddConstraint').flatMap((added) => {
    const constraint = nodeOf(added.command.def, 'Constraint')
    return constraint?.contype === kind
      ? [{ ...added, constraint, column: undefined, at: constraint.location ?? added.at }]
      : []
  })
  const inline = addedColumns(script).flatMap((added) =>
    added.constraints
      .filter(({ contype }) => contype === kind)
      .map((constraint) => ({
        ...added,
        constraint,
        column: added.name,
        at: constraint.location ?? added.at,
      })),
  )
  return [...alone, ...inline].sort((left, right) => left.statement.index - right.statement.index)
}
