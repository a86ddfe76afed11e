import type { ObjectType } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { objectName } from '../../sql/ast/object-name.ts'
import type { SqlRule } from '../rule.ts'

/** What columns and tables can depend on, other than tables and schemas, which have rules of their own. */
const heldBy: Readonly<Partial<Record<ObjectType, string>>> = {
  OBJECT_TYPE: 'type',
  OBJECT_DOMAIN: 'domain',
  OBJECT_VIEW: 'view',
  OBJECT_MATVIEW: 'materialized view',
  OBJECT_FOREIGN_TABLE: 'foreign table',
  OBJECT_COLLATION: 'collation',
  OBJECT_EXTENSION: 'extension',
  OBJECT_ACCESS_METHOD: 'access method',
}

/** Finds a type or another thing that columns depend on is dropped with CASCADE, or all that a role owns. */
export const cascadeDropLosesData: SqlRule = {
  name: 'cascade-drop-loses-data',
  subject: 'sql',
  default: 'on',
  condition: 'A type, a view or an extension is dropped with CASCADE, or all that a role owns is dropped',
  effect:
    'Columns of that type, or of the row type of that view, are dropped with their values; tables of a role with their rows. The statement names none of them.',
  remedy:
    'Leave CASCADE out, and drop or alter what depends on it one by one, so that a reader of the revision sees what goes.',
  bad: 'drop type mood cascade;',
  good: `alter table users alter column mood type text;
drop type mood;`,
  check: (script) =>
    script.statements.flatMap((statement) => {
      if (nodeOf(statement.node, 'DropOwnedStmt') !== undefined)
        return [{ statement, message: 'every table of the role is gone' }]
      const { removeType = 'OBJECT_TABLE', behavior, objects = [] } = nodeOf(statement.node, 'DropStmt') ?? {}
      const kind = heldBy[removeType]
      if (kind === undefined || behavior !== 'DROP_CASCADE') return []
      return objects
        .map(objectName)
        .filter((name) => !statement.isCertainlyNew(name))
        .map((name) => ({ statement, message: `every column that depends on ${kind} ${name} is gone` }))
    }),
}
