import type { CatalogObject } from '../../catalog/catalog.ts'
import type { Enum } from '../../objects/enum/enum.ts'

/** The values of an enum type; none of any other object. */
export function enumValues(object: CatalogObject | undefined): readonly string[] {
  return object !== undefined && isEnum(object) ? object.values : []
}

function isEnum(object: CatalogObject): object is Enum {
  return object.kind === 'enum'
}
