import { z } from 'zod'
import { instantShape } from '../shapes.ts'

/** The answer to the beginning of a connection. */
export const startedShape = z.object({ auth_url: z.string(), state: z.string(), message: z.string() })

/** The state of a connection. */
export const authorizationShape = z.object({
  provider_id: z.uuid(),
  alias: z.string(),
  status: z.enum(['connected', 'not_connected']),
  expires_at: instantShape.nullable(),
  has_refresh_token: z.boolean(),
  scope: z.string().nullable(),
})

/** The answer to a connection that was made. */
export const connectedShape = z.object({
  message: z.string(),
  provider_id: z.uuid(),
  alias: z.string(),
  expires_in: z.number().int(),
  scope: z.string().nullable(),
})

/** What a provider's redirect brings along. */
export const callbackQuery = z.object({
  code: z.string().max(4096).optional(),
  state: z.string().max(200).optional(),
  error: z.string().max(200).optional(),
})
