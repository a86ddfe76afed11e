import { randomBytes } from 'node:crypto'
import { hashThreads } from './hash-threads.ts'

/** Hashes passwords and compares with hashes. */
export interface Passwords {
  hash(password: string): Promise<string>
  /** With no hash, for a user who is not there, it takes as long as with one and says false. */
  matches(password: string, hash: string | null | undefined): Promise<boolean>
  close(): Promise<void>
}

/** Passwords under Argon2id, which takes them whole, however long. `memoryKib` and `passes` are its cost. */
export function passwords(memoryKib: number, passes: number): Passwords {
  const threads = hashThreads()
  const hash = async (password: string) =>
    String(
      await threads.run('hash', {
        password,
        salt: randomBytes(16),
        memorySize: memoryKib,
        iterations: passes,
        parallelism: 1,
        hashLength: 32,
        outputType: 'encoded',
      }),
    )
  let nobody: Promise<string> | undefined
  return {
    hash,
    async matches(password, known) {
      nobody ??= hash('nobody')
      const isSame = await threads.run('verify', { password, hash: known ?? (await nobody) })
      return isSame === true && known !== null && known !== undefined
    },
    close: () => threads.close(),
  }
}
