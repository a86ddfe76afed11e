import { z } from 'zod'
import { instantShape } from '../shapes.ts'

/** What a login or a refresh hands out. */
export const issuedTokensShape = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  token_type: z.literal('bearer'),
  expires_in: z.number().int(),
})

/** A user as they see themselves. */
export const userShape = z.object({
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  email_verified: z.boolean(),
  is_active: z.boolean(),
  created_at: instantShape,
  last_login_at: instantShape.nullable(),
})
