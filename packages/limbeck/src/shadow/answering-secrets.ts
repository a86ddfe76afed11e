import type { Shadow } from './shadow.ts'

/**
 * A shadow in whose databases a statement that takes a secret from a setting finds one, which is nobody's. It is a
 * connection string too, since that is what a subscription takes it for.
 */
export function answeringSecrets(shadow: Shadow): Shadow {
  return {
    prepare: () => shadow.prepare?.(),
    close: () => shadow.close(),
    use: (work) =>
      shadow.use(async (connection, openSession) => {
        await connection.execute(`set limbeck.secret = 'password=scratch'`)
        return work(connection, openSession)
      }),
  }
}
