/** Whether a `shadow` setting asks for scratch databases in this process. */
export function isEmbedded(setting: string): boolean {
  return setting === 'embedded' || setting === 'pglite:memory'
}
