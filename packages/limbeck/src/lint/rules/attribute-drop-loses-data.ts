import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds an attribute of a composite type is dropped. */
export const attributeDropLosesData: SqlRule = {
  name: 'attribute-drop-loses-data',
  subject: 'sql',
  default: 'on',
  condition: 'An attribute of a composite type is dropped',
  effect:
    'It is gone from every value of the type, in all columns that hold one, and a program that still names it fails.',
  remedy:
    'Let no program name it first, and copy what is still needed into a column. Then silence the finding with the reason.',
  bad: 'alter type address drop attribute country;',
  good: 'alter type address add attribute country text;',
  check: (script) =>
    script.statements.flatMap((statement) => {
      const alter = nodeOf(statement.node, 'AlterTableStmt')
      if (alter?.objtype !== 'OBJECT_TYPE') return []
      const type = relationName(alter.relation)
      if (statement.isCertainlyNew(type)) return []
      return nodesOf(alter.cmds, 'AlterTableCmd')
        .filter(({ subtype }) => subtype === 'AT_DropColumn')
        .map(({ name }) => ({
          statement,
          message: `${name} is gone from every value of the type ${type}, and programs that name it fail`,
          at: alter.relation?.location,
        }))
    }),
}
