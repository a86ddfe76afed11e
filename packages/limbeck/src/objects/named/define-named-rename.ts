import type { DefinedOperation } from '../../operations/define-operation.ts'
import { defineRename, type RenameArgs, type RenameParameters } from '../define-rename.ts'
import { namedId } from './named-id.ts'
import type { NamedKind } from './named-kind.ts'
import { namedSql } from './named-sql.ts'

/** Defines the operation that renames one object of a kind: `op.renameX(name, to, { schema })`. */
export function defineNamedRename<const Name extends string>(
  name: Name,
  named: NamedKind,
): DefinedOperation<Name, RenameParameters<readonly ['name']>, RenameArgs<readonly ['name']>> {
  return defineRename<Name, readonly ['name']>(name, {
    names: ['name'],
    statement: (args) => `alter ${named.keyword} ${namedSql(named, args)} rename`,
    id: (args) => namedId(named, args),
  })
}
