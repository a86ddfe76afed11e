import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { users } from '../../models/user.ts'
import { ApiError } from '../api-error.ts'
import type { App } from '../app.ts'
import { requireUser } from '../require-user.ts'
import type { Services } from '../services.ts'
import { emailShape, nameShape } from './credential-shapes.ts'
import { showUser } from './show-user.ts'
import { userShape } from './token-shapes.ts'

/** `GET` and `PATCH /auth/me`: the user, and their name. */
export function me(app: App, services: Services): void {
  const { database } = services
  const response = { 200: userShape }
  app.get('/auth/me', { schema: { response } }, async (request) =>
    showUser(await requireUser(request, services)),
  )

  const body = z.object({ name: nameShape.optional(), email: emailShape.optional() })
  app.patch('/auth/me', { schema: { body, response } }, async (request) => {
    const user = await requireUser(request, services)
    const { name, email } = request.body
    if (email !== undefined && email !== user.email)
      throw new ApiError(400, 'Changing the email is not supported')
    if (name === undefined) return showUser(user)
    const [changed = user] = await database
      .update(users)
      .set({ name })
      .where(eq(users.id, user.id))
      .returning()
    return showUser(changed)
  })
}
