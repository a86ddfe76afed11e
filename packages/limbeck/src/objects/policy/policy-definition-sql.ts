import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { roleSpecification } from '../role-specification.ts'
import type { PolicyDefinition } from './policy.ts'

/** CREATE POLICY for a definition, under a name. */
export function policyDefinitionSql(
  name: string,
  place: { readonly schema?: string; readonly table: string },
  { restrictive, command, roles, using, withCheck }: PolicyDefinition,
): string {
  return [
    `create policy ${identifier(name)} on ${qualified(place.schema, place.table)}`,
    ...(restrictive ? ['as restrictive'] : []),
    ...(command === undefined ? [] : [`for ${command}`]),
    ...(roles === undefined ? [] : [`to ${roles.map(roleSpecification).join(', ')}`]),
    ...(using === undefined ? [] : [`using (${using})`]),
    ...(withCheck === undefined ? [] : [`with check (${withCheck})`]),
  ].join(' ')
}
