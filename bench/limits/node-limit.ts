import { tmpdir } from 'node:os'
import type { Contender } from '../measure/contender.ts'

/** The least that any program on Node takes. */
export const nodeLimit: Contender = {
  name: 'node -e 0',
  role: 'yardstick',
  runtime: 'node',
  command: { program: process.execPath, parameters: ['-e', '0'], directory: tmpdir() },
}
