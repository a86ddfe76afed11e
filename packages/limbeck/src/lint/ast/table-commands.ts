import type { AlterTableCmd, AlterTableType, RangeVar } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import type { Script, ScriptStatement } from '../script.ts'

/** One sub-command of an ALTER TABLE. */
export interface TableCommand {
  readonly statement: ScriptStatement
  readonly command: AlterTableCmd
  readonly subtype: AlterTableType
  readonly relation: RangeVar | undefined
  /** The table as messages call it. */
  readonly table: string
  /** Where the statement names the table. */
  readonly at: number | undefined
}

/** Every sub-command of ALTER TABLE in a script, in order, on whichever table. */
export function* allTableCommands(script: Script): Generator<TableCommand> {
  for (const statement of script.statements) {
    const alter = nodeOf(statement.node, 'AlterTableStmt')
    if (alter?.objtype !== 'OBJECT_TABLE') continue
    const { relation } = alter
    for (const command of nodesOf(alter.cmds, 'AlterTableCmd')) {
      if (command.subtype === undefined) continue
      const table = relationName(relation)
      yield { statement, command, subtype: command.subtype, relation, table, at: relation?.location }
    }
  }
}

/** Those of some kinds on tables that the script did not make itself, so that others use them meanwhile. */
export function tableCommands(
  script: Script,
  ...subtypes: readonly AlterTableType[]
): readonly TableCommand[] {
  return [...allTableCommands(script)].filter(
    ({ statement, subtype, table }) => subtypes.includes(subtype) && !statement.isNew(table),
  )
}
