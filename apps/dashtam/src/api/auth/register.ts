import { z } from 'zod'
import { emailVerificationTokens } from '../../models/auth.ts'
import { users } from '../../models/user.ts'
import { newOpaqueToken } from '../../security/opaque-token.ts'
import { weaknessOf } from '../../security/weakness-of.ts'
import { ApiError } from '../api-error.ts'
import type { App } from '../app.ts'
import type { Services } from '../services.ts'
import { messageShape } from '../shapes.ts'
import { emailShape, nameShape, newPasswordShape } from './credential-shapes.ts'
import { secondsFromNow } from './seconds-from-now.ts'

/** `POST /auth/register`: a new user, and a mail that proves the address. */
export function register(app: App, { settings, database, passwords, mailer }: Services): void {
  const schema = {
    body: z.object({ email: emailShape, password: newPasswordShape, name: nameShape }),
    response: { 201: messageShape },
  }
  app.post('/auth/register', { schema }, async ({ body: { email, password, name } }, reply) => {
    const weakness = weaknessOf(password)
    if (weakness !== undefined) throw new ApiError(400, weakness)
    const passwordHash = await passwords.hash(password)
    const { token, hash } = newOpaqueToken()
    await database.transaction(async (transaction) => {
      const [user] = await transaction
        .insert(users)
        .values({ email, name, passwordHash })
        .onConflictDoNothing({ target: users.email })
        .returning({ id: users.id })
      if (user === undefined) throw new ApiError(400, 'Email already registered')
      await transaction.insert(emailVerificationTokens).values({
        userId: user.id,
        tokenHash: hash,
        expiresAt: secondsFromNow(settings.verificationTokenSeconds),
      })
    })
    await mailer.send({
      to: email,
      subject: 'Confirm your address for Dashtam',
      text: `Hello ${name},\n\nconfirm your address with this token: ${token}`,
    })
    return reply
      .code(201)
      .send({ message: 'Registration successful. Please check your email to verify your account.' })
  })
}
