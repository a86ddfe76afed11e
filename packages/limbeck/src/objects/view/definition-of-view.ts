import { present } from '../present.ts'
import type { View } from './view.ts'
import type { ViewDefinition } from './view-definition.ts'

/** What makes a view of a catalog. Its columns have their names in the query. */
export function definitionOfView(view: View): ViewDefinition {
  const { schema, query, securityBarrier, securityInvoker, checkOption } = view
  return present<ViewDefinition>({
    schema: schema === 'public' ? undefined : schema,
    query,
    securityBarrier,
    securityInvoker,
    checkOption,
  })
}
