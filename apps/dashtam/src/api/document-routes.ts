import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import type { App } from './app.ts'
import type { Services } from './services.ts'

/** The OpenAPI page under `/docs`, made from the schemas of the routes that are registered after it. */
export async function documentRoutes(app: App, { version }: Services): Promise<void> {
  await app.register(swagger, {
    openapi: {
      info: { title: 'Dashtam', version },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    },
    transform: jsonSchemaTransform,
  })
  await app.register(swaggerUi, { routePrefix: '/docs' })
}
