import { errorCode } from './error-code.ts'

const transientCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
  'EPIPE',
  '57P03', // cannot_connect_now: starting up or shutting down
  '53300', // too_many_connections
])

/** Whether trying again may help: the server is not there yet, or is not ready. */
export function isTransient(error: unknown): boolean {
  const code = errorCode(error)
  if (code !== undefined) return transientCodes.has(code)
  return error instanceof Error && /terminated unexpectedly|timeout expired/.test(error.message)
}
