import type { ObjectId } from '../../catalog/object-id.ts'
import { parseObjectId } from '../../catalog/parse-object-id.ts'

/** How a message calls an object: `column public.users.phone`. */
export function objectName(id: ObjectId): string {
  const { kind, path } = parseObjectId(id)
  return `${kind} ${path.join('.')}`
}
