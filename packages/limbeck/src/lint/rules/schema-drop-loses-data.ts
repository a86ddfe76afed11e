import { nodeOf } from '../../sql/ast/node-of.ts'
import { objectName } from '../../sql/ast/object-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a schema is dropped. */
export const schemaDropLosesData: SqlRule = {
  name: 'schema-drop-loses-data',
  subject: 'sql',
  default: 'on',
  condition: 'A schema is dropped',
  effect: 'With CASCADE everything in it is gone; without, it fails when there is anything in it.',
  remedy: 'Drop what is in it one by one, so that a reader of the revision sees what goes.',
  bad: 'drop schema archive cascade;',
  good: 'create schema archive;',
  check: (script) =>
    script.statements.flatMap((statement) => {
      const drop = nodeOf(statement.node, 'DropStmt')
      if (drop?.removeType !== 'OBJECT_SCHEMA') return []
      return (drop.objects ?? [])
        .map(objectName)
        .map((name) => ({ statement, message: `everything in schema ${name} is gone` }))
    }),
}
