import { type ObjectId, objectId } from '../../../catalog/object-id.ts'

/** The id of a domain's constraint; an absent schema is `public`. */
export function domainConstraintId({
  schema = 'public',
  domain,
  name,
}: {
  readonly schema?: string
  readonly domain: string
  readonly name: string
}): ObjectId {
  return objectId('domain-constraint', schema, domain, name)
}
