import { and, asc, count, desc, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { providerConnections, providers } from '../../models/provider.ts'
import { writeAudit } from '../../providers/write-audit.ts'
import { ApiError } from '../api-error.ts'
import type { App } from '../app.ts'
import { requireUser } from '../require-user.ts'
import type { Services } from '../services.ts'
import { messageShape } from '../shapes.ts'
import { findProvider } from './find-provider.ts'
import { aliasShape, providerParams, providerShape, statusShape } from './provider-shapes.ts'
import { showProvider } from './show-provider.ts'

const sortings = {
  created_at: providers.createdAt,
  updated_at: providers.updatedAt,
  alias: providers.alias,
  provider_key: providers.providerKey,
} as const

/** `/providers`: a user's providers. */
export function providerRoutes(app: App, services: Services): void {
  const { database, providerTypes } = services
  const response = { 200: providerShape }

  const taken = (userId: string, alias: string, except?: string) =>
    and(
      eq(providers.userId, userId),
      eq(providers.alias, alias),
      except === undefined ? undefined : ne(providers.id, except),
    )
  const conflict = () => new ApiError(409, 'You already have a provider of that alias')

  const body = z.object({ provider_key: z.string().trim().toLowerCase().min(1).max(50), alias: aliasShape })
  app.post('/providers', { schema: { body, response: { 201: providerShape } } }, async (request, reply) => {
    const user = await requireUser(request, services)
    const { provider_key, alias } = request.body
    const type = providerTypes.find(({ key }) => key === provider_key)
    if (type === undefined) throw new ApiError(400, 'Unknown provider type')
    if (type.client === undefined) throw new ApiError(400, 'That provider type is not configured')
    const row = await database.transaction(async (transaction) => {
      const [provider] = await transaction
        .insert(providers)
        .values({ userId: user.id, providerKey: provider_key, alias })
        .onConflictDoNothing({ target: [providers.userId, providers.alias] })
        .returning()
      if (provider === undefined) throw conflict()
      const [connection] = await transaction
        .insert(providerConnections)
        .values({ providerId: provider.id })
        .returning()
      if (connection === undefined) throw new Error('an insert returned no row')
      return { provider, connection }
    })
    return reply.code(201).send(showProvider(row))
  })

  const querystring = z.object({
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
    per_page: z.coerce.number().int().min(1).max(100).default(50),
    status: statusShape.optional(),
    provider_key: z.string().max(50).optional(),
    sort: z.string().default('created_at'),
    order: z.enum(['asc', 'desc']).default('desc'),
  })
  const page = z.object({
    items: z.array(providerShape),
    total: z.number().int(),
    page: z.number().int(),
    per_page: z.number().int(),
    pages: z.number().int(),
    has_next: z.boolean(),
    has_prev: z.boolean(),
  })
  app.get('/providers', { schema: { querystring, response: { 200: page } } }, async (request) => {
    const user = await requireUser(request, services)
    const { page, per_page, status, provider_key, sort, order } = request.query
    if (!isSorting(sort)) throw new ApiError(400, `Sort must be one of ${Object.keys(sortings).join(', ')}`)
    const direction = order === 'asc' ? asc : desc
    const wanted = and(
      eq(providers.userId, user.id),
      status === undefined ? undefined : eq(providerConnections.status, upper(status)),
      provider_key === undefined ? undefined : eq(providers.providerKey, provider_key),
    )
    const isOfProvider = eq(providerConnections.providerId, providers.id)
    const [items, [counted]] = await Promise.all([
      database
        .select({ provider: providers, connection: providerConnections })
        .from(providers)
        .innerJoin(providerConnections, isOfProvider)
        .where(wanted)
        // Rows of one instant keep one order, or a page could show what the last one did.
        .orderBy(direction(sortings[sort]), direction(providers.id))
        .limit(per_page)
        .offset((page - 1) * per_page),
      database
        .select({ total: count() })
        .from(providers)
        .innerJoin(providerConnections, isOfProvider)
        .where(wanted),
    ])
    const total = counted?.total ?? 0
    const pages = Math.ceil(total / per_page)
    return {
      items: items.map(showProvider),
      total,
      page,
      per_page,
      pages,
      has_next: page < pages,
      has_prev: page > 1,
    }
  })

  app.get('/providers/:id', { schema: { params: providerParams, response } }, async (request) =>
    showProvider(await findProvider(database, request.params.id, await requireUser(request, services))),
  )

  const change = { params: providerParams, body: z.object({ alias: aliasShape }), response }
  app.patch('/providers/:id', { schema: change }, async (request) => {
    const user = await requireUser(request, services)
    const { provider, connection } = await findProvider(database, request.params.id, user)
    const { alias } = request.body
    if ((await database.$count(providers, taken(user.id, alias, provider.id))) > 0) throw conflict()
    const [changed = provider] = await database
      .update(providers)
      .set({ alias })
      .where(eq(providers.id, provider.id))
      .returning()
      .catch((error: unknown) => {
        // Somebody took the alias since we looked.
        throw isUniqueViolation(error) ? conflict() : error
      })
    return showProvider({ provider: changed, connection })
  })

  const removal = { params: providerParams, response: { 200: messageShape } }
  app.delete('/providers/:id', { schema: removal }, async (request) => {
    const user = await requireUser(request, services)
    const { provider, connection } = await findProvider(database, request.params.id, user)
    await database.transaction(async (transaction) => {
      await writeAudit(transaction, request, {
        connectionId: connection.id,
        userId: user.id,
        action: 'connection_revoked',
        details: { provider_key: provider.providerKey, alias: provider.alias, provider_deleted: true },
      })
      await transaction.delete(providers).where(eq(providers.id, provider.id))
    })
    return { message: 'Provider deleted successfully' }
  })
}

function isSorting(text: string): text is keyof typeof sortings {
  return Object.hasOwn(sortings, text)
}

function upper(status: z.infer<typeof statusShape>) {
  return status.toUpperCase() as Uppercase<typeof status>
}

function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === '23505') || isUniqueViolation(error.cause)
}
