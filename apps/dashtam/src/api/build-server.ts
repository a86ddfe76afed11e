import rateLimit from '@fastify/rate-limit'
import Fastify from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { answerErrors } from './answer-errors.ts'
import type { App } from './app.ts'
import { authRoutes } from './auth/auth-routes.ts'
import { passwordResetRoutes } from './auth/password-reset-routes.ts'
import { documentRoutes } from './document-routes.ts'
import { logSettings } from './log-settings.ts'
import { authorizationRoutes } from './providers/authorization-routes.ts'
import { providerRoutes } from './providers/provider-routes.ts'
import { providerTypeRoutes } from './providers/provider-type-routes.ts'
import { rootRoutes } from './root-routes.ts'
import type { Services } from './services.ts'

/** Makes Dashtam's HTTP server. Its log goes to `logStream`, by default standard output. */
export async function buildServer(
  services: Services,
  logStream?: { write(text: string): void },
): Promise<App> {
  const { settings } = services
  const app = Fastify({
    logger: logSettings(settings.logLevel, logStream),
    trustProxy: settings.trustsProxy,
    routerOptions: { ignoreTrailingSlash: true },
    bodyLimit: 64 * 1024,
  }).withTypeProvider<ZodTypeProvider>()
  app.addHook('onClose', () => services.passwords.close())
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerErrors)
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ detail: 'Not Found' }))
  await app.register(rateLimit, { global: false })
  if (settings.isDebug) await documentRoutes(app, services)
  rootRoutes(app, services)
  await app.register(
    async (api: App) => {
      authRoutes(api, services)
      passwordResetRoutes(api, services)
      providerTypeRoutes(api, services)
      providerRoutes(api, services)
      authorizationRoutes(api, services)
    },
    { prefix: '/api/v1' },
  )
  return app
}
