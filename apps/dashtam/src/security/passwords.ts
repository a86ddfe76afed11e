import { randomBytes } from 'node:crypto'
import { argon2id, argon2Verify } from 'hash-wasm'

/** Hashes passwords and compares with hashes. */
export interface Passwords {
  hash(password: string): Promise<string>
  /** With no hash, for a user who is not there, it takes as long as with one and says false. */
  matches(password: string, hash: string | null | undefined): Promise<boolean>
}

/** Passwords under Argon2id, which takes them whole, however long. `memoryKib` and `passes` are its cost. */
export function passwords(memoryKib: number, passes: number): Passwords {
  const hash = (password: string) =>
    argon2id({
      password,
      salt: randomBytes(16),
      memorySize: memoryKib,
      iterations: passes,
      parallelism: 1,
      hashLength: 32,
      outputType: 'encoded',
    })
  let nobody: Promise<string> | undefined
  return {
    hash,
    async matches(password, known) {
      nobody ??= hash('nobody')
      const isSame = await argon2Verify({ password, hash: known ?? (await nobody) })
      return isSame && known !== null && known !== undefined
    },
  }
}
