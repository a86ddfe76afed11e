import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const nonceBytes = 12
const tagBytes = 16
const prefix = 'v1.'

/** Encrypts texts for the database. `purpose` is bound to the result: it opens for no other one. */
export interface Cipher {
  encrypt(text: string, purpose: string): string
  /** @throws Error when the text was not encrypted by this key for this purpose, or has been changed */
  decrypt(encrypted: string, purpose: string): string
}

/** AES-256 in GCM with a random nonce for each text: `v1.` and the nonce, the tag and the bytes in base64url. */
export function aesCipher(key: Uint8Array): Cipher {
  return {
    encrypt(text, purpose) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose))
      const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return prefix + Buffer.concat([nonce, cipher.getAuthTag(), bytes]).toString('base64url')
    },
    decrypt(encrypted, purpose) {
      if (!encrypted.startsWith(prefix)) throw new Error('not a text that was encrypted here')
      const all = Buffer.from(encrypted.slice(prefix.length), 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', key, all.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      })
        .setAAD(Buffer.from(purpose))
        .setAuthTag(all.subarray(nonceBytes, nonceBytes + tagBytes))
      return decipher.update(all.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
    },
  }
}
