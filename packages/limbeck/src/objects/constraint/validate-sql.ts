import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import type { ConstraintPlace } from './add-constraint.ts'

/** The statement that checks a constraint's rows, beside readers and writers. */
export function validateSql({ schema, table }: ConstraintPlace, name: string): string {
  return `alter table ${qualified(schema, table)} validate constraint ${identifier(name)}`
}
