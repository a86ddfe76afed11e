import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const script = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url))

/**
 * Builds dist/ as `npm run build` does. A build of the same sources does nothing, and builds started at once take turns,
 * so that every test file that runs the command line calls this first.
 */
export async function buildLimbeck({ withTypes = false } = {}): Promise<void> {
  await promisify(execFile)(process.execPath, [script, ...(withTypes ? [] : ['--js'])])
}
