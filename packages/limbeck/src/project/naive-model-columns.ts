import { parseObjectId } from '../catalog/parse-object-id.ts'
import type { ProjectContext } from './project-context.ts'
import { requireModels } from './require-models.ts'

/**
 * The columns of the models that are timestamps without a time zone, as `table.column`, sorted. Makes the models in a
 * scratch database.
 *
 * @throws LimbeckError `config.no-models` and what loading the models throws
 */
export async function naiveModelColumns(context: ProjectContext): Promise<readonly string[]> {
  const { objects } = await requireModels(context.settings).load(await context.sourceContext())
  return [...objects.values()]
    .filter((object) => object.kind === 'column' && 'type' in object && naiveType.test(String(object.type)))
    .map(({ id }) => {
      const { path } = parseObjectId(id)
      return (path[0] === 'public' ? path.slice(1) : path).join('.')
    })
    .sort()
}

const naiveType = /^timestamp(?:\(\d\))?(?: without time zone)?(?:\[\])*$/
