import type { CatalogObject } from '../catalog/catalog.ts'
import { kindOf } from '../objects/kind-of.ts'
import type { FoldContext } from './fold-context.ts'

/**
 * Whether the text of an object names others as they are found on a search_path only that a migration does not have:
 * no check of the text could succeed.
 */
export function needsPath(object: CatalogObject, { desired, mentionsOf }: FoldContext): boolean {
  const mentions = kindOf(object).mentions?.(object)
  if (mentions?.needsPath === undefined) return false
  const meant = mentionsOf(object).flatMap((id) => desired.objects.get(id) ?? [])
  return meant.some(
    (other) => mentions.needsPath?.(other) && !meant.some((third) => isInPublic(third, other)),
  )
}

/** Whether one object has the name of the other, in the schema `public`. */
function isInPublic(one: CatalogObject, other: CatalogObject): boolean {
  if (!('schema' in one) || !('name' in one) || !('name' in other)) return false
  return one.schema === 'public' && one.name === other.name
}
