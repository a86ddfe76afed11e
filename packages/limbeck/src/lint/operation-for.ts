import type { AlterTableStmt, Node } from 'libpg-query'
import { nodeOf } from '../sql/ast/node-of.ts'
import { nodesOf } from '../sql/ast/nodes-of.ts'

/** The operation that does what a statement of DDL does, by its name; undefined where SQL is the way to write it. */
export function operationFor(node: Node): string | undefined {
  const alter = nodeOf(node, 'AlterTableStmt')
  if (alter?.objtype === 'OBJECT_TABLE') return alteringOperation(alter)
  const drop = nodeOf(node, 'DropStmt')?.removeType
  if (drop !== undefined) return dropping[drop]
  const renamed = nodeOf(node, 'RenameStmt')?.renameType
  if (renamed !== undefined) return renaming[renamed]
  const moved = nodeOf(node, 'AlterObjectSchemaStmt')?.objectType
  if (moved !== undefined) return moving[moved]
  const value = nodeOf(node, 'AlterEnumStmt')
  if (value !== undefined) return value.oldVal === undefined ? 'addEnumValue' : 'renameEnumValue'
  const [kind = ''] = Object.keys(node)
  return making[kind]
}

const making: Readonly<Record<string, string>> = {
  CreateStmt: 'createTable',
  IndexStmt: 'createIndex',
  CreateEnumStmt: 'createEnum',
  CreateDomainStmt: 'createDomain',
  CreateSeqStmt: 'createSequence',
  CreateSchemaStmt: 'createSchema',
  CreateExtensionStmt: 'createExtension',
  RefreshMatViewStmt: 'refreshMaterializedView',
}

const dropping: Readonly<Record<string, string>> = {
  OBJECT_TABLE: 'dropTable',
  OBJECT_INDEX: 'dropIndex',
  OBJECT_SEQUENCE: 'dropSequence',
  OBJECT_SCHEMA: 'dropSchema',
  OBJECT_EXTENSION: 'dropExtension',
  OBJECT_DOMAIN: 'dropDomain',
}

const renaming: Readonly<Record<string, string>> = {
  OBJECT_TABLE: 'renameTable',
  OBJECT_COLUMN: 'renameColumn',
  OBJECT_INDEX: 'renameIndex',
  OBJECT_TABCONSTRAINT: 'renameConstraint',
  OBJECT_SCHEMA: 'renameSchema',
  OBJECT_SEQUENCE: 'renameSequence',
}

const moving: Readonly<Record<string, string>> = {
  OBJECT_TABLE: 'moveTable',
  OBJECT_VIEW: 'moveView',
  OBJECT_MATVIEW: 'moveMaterializedView',
  OBJECT_SEQUENCE: 'moveSequence',
  OBJECT_DOMAIN: 'moveDomain',
}

const commands: Readonly<Record<string, string>> = {
  AT_AddColumn: 'addColumn',
  AT_DropColumn: 'dropColumn',
  AT_ColumnDefault: 'alterColumn',
  AT_SetNotNull: 'alterColumn',
  AT_DropNotNull: 'alterColumn',
  AT_AlterColumnType: 'alterColumn',
  AT_DropConstraint: 'dropConstraint',
  AT_ValidateConstraint: 'validateConstraint',
  AT_AttachPartition: 'attachPartition',
  AT_DetachPartition: 'detachPartition',
}

const constraints: Readonly<Record<string, string>> = {
  CONSTR_FOREIGN: 'createForeignKey',
  CONSTR_CHECK: 'createCheckConstraint',
  CONSTR_UNIQUE: 'createUniqueConstraint',
  CONSTR_PRIMARY: 'createPrimaryKey',
  CONSTR_EXCLUSION: 'createExcludeConstraint',
}

function alteringOperation({ cmds }: AlterTableStmt): string | undefined {
  const names = nodesOf(cmds, 'AlterTableCmd').map(({ subtype = '', def }) =>
    subtype === 'AT_AddConstraint'
      ? constraints[nodeOf(def, 'Constraint')?.contype ?? '']
      : commands[subtype],
  )
  // A statement that does more than one thing, one of which has no operation, stays SQL.
  return names.every((name) => name !== undefined) ? names[0] : undefined
}
