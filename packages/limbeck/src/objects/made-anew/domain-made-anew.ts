import type { ObjectId } from '../../catalog/object-id.ts'
import type { CreateDomain } from '../domain/create-domain.ts'
import { isDomain } from '../domain/is-domain.ts'
import { keptChecks } from '../domain/kept-checks.ts'
import { keptComments } from '../domain/kept-comments.ts'
import type { DiffContext } from '../kind.ts'
import { present } from '../present.ts'
import { schemaOption } from '../schema-option.ts'
import type { TypeMadeOf } from './type-made-of.ts'
import type { TypesMadeAnew } from './types-made-anew.ts'

/**
 * A domain as it is made anew with `rebuilt`: as it is, since what changes of it is changed afterwards. A default that
 * changes is left out, which may name what goes; so is a check, which goes before and comes again after.
 */
export function domainMadeAnew(id: ObjectId, rebuilt: TypesMadeAnew, context: DiffContext): TypeMadeOf {
  const [before, after] = [context.current.objects.get(id), context.desired.objects.get(id)]
  if (!isDomain(before) || !isDomain(after)) throw new Error(`${id} is not a domain on both sides`)
  const { schema, name, type, collation, default: value, notNull, notNullName } = before
  const checks = keptChecks(id, context, rebuilt.ids).filter(
    ([one, other]) => one.expression === other.expression,
  )
  return {
    schema,
    name,
    ids: [id],
    create: present<CreateDomain>({
      name,
      type,
      ...schemaOption(schema),
      collation,
      default: value === after.default ? value : undefined,
      notNull,
      notNullName,
      checks:
        checks.length > 0
          ? checks.map(([, { name: own, expression }]) => ({ name: own, expression }))
          : undefined,
    }),
    comments: keptComments(before, after, checks),
  }
}
