import type { Operation } from '../../operations/operation.ts'
import { castPath } from '../column/cast-path.ts'
import { typeParts } from '../column/type-parts.ts'
import type { Alteration, DiffContext } from '../kind.ts'
import { madeWith } from '../made-anew/made-with.ts'
import { present } from '../present.ts'
import { schemaOption } from '../schema-option.ts'
import { alterDomain } from './alter-domain.ts'
import { renameDomainConstraint } from './constraint/rename-domain-constraint.ts'
import type { CreateDomainOptions } from './create-domain.ts'
import type { Domain } from './domain.ts'
import { isRebuilt } from './is-rebuilt.ts'
import { keptChecks } from './kept-checks.ts'
import { keptComments } from './kept-comments.ts'
import { rebuildDomain } from './rebuild-domain.ts'

/** Changes the default and NOT NULL in place, and rebuilds the domain, with what is made of it, for another type or collation. */
export function alterExistingDomain(current: Domain, desired: Domain, context: DiffContext): Alteration {
  if (isRebuilt(current, desired)) return rebuild(current, desired, context)
  const { schema, name } = desired
  const isNamedOtherwise = current.notNull && desired.notNull && current.notNullName !== desired.notNullName
  const changes = {
    ...(current.default !== desired.default && { default: desired.default ?? null }),
    ...(current.notNull !== desired.notNull && {
      notNull: desired.notNull ?? false,
      ...(desired.notNullName !== undefined && { notNullName: desired.notNullName }),
    }),
  }
  const plain = `${name}_not_null`
  const renaming: readonly Operation[] = isNamedOtherwise
    ? [
        renameDomainConstraint.of({
          domain: name,
          name: current.notNullName ?? plain,
          to: desired.notNullName ?? plain,
          ...schemaOption(schema),
        }),
      ]
    : []
  const isChanged = Object.keys(changes).length > 0
  return {
    operations: [
      ...renaming,
      ...(isChanged ? [alterDomain.of({ name, ...changes, ...schemaOption(schema) })] : []),
    ],
  }
}

function rebuild(current: Domain, desired: Domain, context: DiffContext): Alteration {
  const { schema, name, type, collation, default: value, notNull, notNullName } = desired
  const { columns, types, comments, rebuilds, remakes } = madeWith(desired, context)
  const isDirect = castPath(typeParts(current.type).name, typeParts(type).name) !== 'none'
  const checks = keptChecks(desired.id, context, new Set(rebuilds))
  const options: CreateDomainOptions = present<CreateDomainOptions>({
    ...schemaOption(schema),
    collation,
    default: value,
    notNull,
    notNullName,
    checks:
      checks.length > 0
        ? checks.map(([, { name: own, expression }]) => ({ name: own, expression }))
        : undefined,
  })
  return {
    operations: [
      rebuildDomain.of({
        name,
        type,
        ...options,
        columns,
        ...(types && { types }),
        via: [current.type, ...(isDirect ? [] : ['text']), type],
      }),
      ...keptComments(current, desired, checks),
      ...comments,
    ],
    rebuilds,
    remakes,
  }
}
