import type { Operation } from '../../operations/operation.ts'
import { castPath } from '../column/cast-path.ts'
import { typeParts } from '../column/type-parts.ts'
import { columnsOfType } from '../columns-of-type.ts'
import type { Alteration, DiffContext } from '../kind.ts'
import { present } from '../present.ts'
import { schemaOption } from '../schema-option.ts'
import { alterDomain } from './alter-domain.ts'
import { commentOnDomain } from './comment-on-domain.ts'
import { isDomainConstraint } from './constraint/domain-constraint.ts'
import { renameDomainConstraint } from './constraint/rename-domain-constraint.ts'
import type { CreateDomainOptions, DomainCheck } from './create-domain.ts'
import type { Domain } from './domain.ts'
import { isRebuilt } from './is-rebuilt.ts'
import { rebuildDomain } from './rebuild-domain.ts'

/** Changes the default and NOT NULL in place, and rebuilds the domain for another type or collation. */
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
  const { schema, name, type, comment, collation, default: value, notNull, notNullName } = desired
  const columns = columnsOfType(desired.id, context)
  const isDirect = castPath(typeParts(current.type).name, typeParts(type).name) !== 'none'
  const checks = keptChecks(desired, context)
  const options: CreateDomainOptions = present<CreateDomainOptions>({
    ...schemaOption(schema),
    collation,
    default: value,
    notNull,
    notNullName,
    checks: checks.length > 0 ? checks : undefined,
  })
  return {
    operations: [
      rebuildDomain.of({
        name,
        type,
        ...options,
        columns: columns.map(({ column }) => column),
        via: [current.type, ...(isDirect ? [] : ['text']), type],
      }),
      // The new one has none.
      ...(comment !== undefined && comment === current.comment
        ? [commentOnDomain.of({ name, comment, ...schemaOption(schema) })]
        : []),
    ],
    rebuilds: [desired.id, ...columns.map(({ object }) => object.id)],
  }
}

/** The checks that are there before and after, as they shall be: once columns of arrays have the domain, none can be added. */
function keptChecks({ id }: Domain, { current, desired }: DiffContext): readonly DomainCheck[] {
  return [...desired.objects.values()].flatMap((object) =>
    isDomainConstraint(object) && object.droppedWith === id && current.objects.has(object.id)
      ? [{ name: object.name, expression: object.expression }]
      : [],
  )
}
