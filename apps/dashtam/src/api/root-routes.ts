import { z } from 'zod'
import type { App } from './app.ts'
import type { Services } from './services.ts'

const healthShape = z.object({
  status: z.enum(['healthy', 'degraded']),
  database: z.enum(['connected', 'disconnected']),
  version: z.string(),
  schema: z
    .object({
      current: z.array(z.string()).readonly(),
      head: z.array(z.string()).readonly(),
      isCurrent: z.boolean(),
    })
    .optional(),
})

/** What the service is, and how it fares. */
export function rootRoutes(app: App, { settings, version, readHealth }: Services): void {
  app.get('/', async () => ({
    name: 'Dashtam',
    version,
    status: 'running',
    docs: settings.isDebug ? '/docs' : null,
    api: {
      auth: '/api/v1/auth',
      password_resets: '/api/v1/password-resets',
      provider_types: '/api/v1/provider-types',
      providers: '/api/v1/providers',
    },
  }))

  // The service answers while its database does not, so that an operator can ask it what is wrong.
  app.get('/health', { schema: { response: { 200: healthShape } } }, readHealth)

  let wasCurrent = false
  // A replica that was ready stays so when a newer one moves the schema on: else a rollout would take all of them away.
  app.get(
    '/ready',
    { schema: { response: { '2xx': healthShape, 503: healthShape } } },
    async (_request, reply) => {
      const health = await readHealth()
      wasCurrent ||= health.schema?.isCurrent === true
      return reply.code(wasCurrent && health.database === 'connected' ? 200 : 503).send(health)
    },
  )

  // Says nothing of the database: to start the process anew would not mend that.
  app.get('/live', async () => ({ status: 'alive' }))

  app.get('/api/v1/health', async () => ({ status: 'healthy', version: 'v1' }))
}
