import { identifier } from '../../../sql/identifier.ts'
import type { AttributeDefinition } from './attribute-definition.ts'

/** An attribute as CREATE TYPE and ADD ATTRIBUTE take it. */
export function attributeSql({ name, type, collation }: AttributeDefinition): string {
  return `${identifier(name)} ${type}${collation === undefined ? '' : ` collate ${collation}`}`
}
