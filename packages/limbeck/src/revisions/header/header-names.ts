/** The fields of `defineRevision({ … })` by what they hold. */
export const headerNames = {
  texts: ['revision', 'createdAt', 'transaction', 'irreversible'],
  lists: ['downRevision', 'branchLabels', 'dependsOn'],
  bodies: ['upgrade', 'downgrade'],
} as const satisfies Readonly<Record<string, readonly string[]>>
