import type { ObjectId } from '../../catalog/object-id.ts'
import { parseObjectId } from '../../catalog/parse-object-id.ts'
import { shownPath } from '../../catalog/shown-path.ts'

/** How a message calls an object: `column public.users.phone`. */
export function objectName(id: ObjectId): string {
  return `${parseObjectId(id).kind} ${shownPath(id).join('.')}`
}
