import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Mailer } from './mailer.ts'

/** Puts each mail into a folder as a file that only its owner may read, for a mail agent or a developer to take. */
export function folderMailer(folder: string): Mailer {
  return {
    async send({ to, subject, text }) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const name = `${new Date().toISOString().replaceAll(':', '-')}-${crypto.randomUUID()}.eml`
      const head = `To: ${to}\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n`
      await writeFile(join(folder, name), `${head}${text}\r\n`, { mode: 0o600 })
    },
  }
}
