import { z } from 'zod'
import type { ProviderType } from '../../providers/provider-type.ts'
import { ApiError } from '../api-error.ts'
import type { App } from '../app.ts'
import type { Services } from '../services.ts'

const shape = z.object({
  key: z.string(),
  name: z.string(),
  provider_type: z.string(),
  description: z.string(),
  icon_url: z.string().nullable(),
  is_configured: z.boolean(),
  supported_features: z.array(z.string()).readonly(),
})

/** `GET /provider-types` and `/provider-types/{key}`: what can be connected. Open to everybody. */
export function providerTypeRoutes(app: App, { providerTypes }: Services): void {
  const querystring = z.object({ configured: z.stringbool().optional() })
  app.get(
    '/provider-types',
    { schema: { querystring, response: { 200: z.array(shape) } } },
    async ({ query: { configured } }) =>
      providerTypes.map(show).filter((type) => configured === undefined || type.is_configured === configured),
  )

  const params = z.object({ key: z.string().max(50) })
  app.get(
    '/provider-types/:key',
    { schema: { params, response: { 200: shape } } },
    async ({ params: { key } }) => {
      const type = providerTypes.find((each) => each.key === key)
      if (type === undefined) throw new ApiError(404, 'Provider type not found')
      return show(type)
    },
  )
}

function show(type: ProviderType) {
  return {
    key: type.key,
    name: type.name,
    provider_type: type.providerType,
    description: type.description,
    icon_url: type.iconUrl,
    is_configured: type.client !== undefined,
    supported_features: type.supportedFeatures,
  }
}
