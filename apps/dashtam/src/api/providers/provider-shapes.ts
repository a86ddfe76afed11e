import { z } from 'zod'
import { instantShape } from '../shapes.ts'

/** The statuses of a connection as the API shows them. */
export const statusShape = z.enum(['active', 'expired', 'revoked', 'error', 'pending'])

/** A user's name for a provider. */
export const aliasShape = z.string().trim().min(1).max(100)

/** A provider and the state of its connection. */
export const providerShape = z.object({
  id: z.uuid(),
  provider_key: z.string(),
  alias: z.string(),
  status: statusShape,
  is_connected: z.boolean(),
  needs_reconnection: z.boolean(),
  connected_at: instantShape.nullable(),
  last_sync_at: instantShape.nullable(),
  accounts_count: z.number().int(),
})

/** The parameters of a path that names a provider. */
export const providerParams = z.object({ id: z.uuid() })
