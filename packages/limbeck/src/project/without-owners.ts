import type { ObjectId } from '../catalog/object-id.ts'
import { shownPath } from '../catalog/shown-path.ts'
import type { Source } from '../sources/source.ts'

/**
 * A source without the owners that it states, which are listed as not compared: a revision that a fresh database
 * replays must not name roles that only the first server has.
 */
export function withoutOwners(source: Source): Source {
  return {
    name: source.name,
    load: async (context) => {
      const catalog = await source.load(context)
      const owners = [...catalog.objects.values()].filter(({ kind }) => kind === 'owner')
      const left = new Set<ObjectId>(owners.map(({ id }) => id))
      return {
        ...catalog,
        objects: new Map([...catalog.objects].filter(([id]) => !left.has(id))),
        unmanaged: [
          ...catalog.unmanaged,
          ...owners.map(({ kind, id }) => ({ kind, name: shownPath(id).join(' ') })),
        ],
      }
    },
  }
}
