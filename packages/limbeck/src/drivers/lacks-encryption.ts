/** Whether the server was asked for encryption and has none. */
export function lacksEncryption(error: unknown): boolean {
  return error instanceof Error && error.message.includes('does not support SSL')
}
