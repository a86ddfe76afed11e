import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { ValidConfig } from './config-schema.ts'

/**
 * Requires that a project's own operations have names that no other operation has.
 *
 * @throws LimbeckError `config.operation-taken`
 */
export async function requireNewOperations({ operations = [] }: ValidConfig, place: string): Promise<void> {
  if (operations.length === 0) return
  const { allOperations } = await import('../../objects/all-operations.ts')
  const names = operations.map(({ name }) => name)
  const taken = names.find((name, index) => allOperations.has(name) || names.indexOf(name) < index)
  if (taken === undefined) return
  const whose = allOperations.has(taken) ? 'is one of Limbeck' : 'is there twice'
  throw new LimbeckError(
    'config.operation-taken',
    `${place}: the operation ${taken} of \`operations\` ${whose}`,
    {
      hint: 'Give it another name.',
      details: { file: place, operation: taken },
    },
  )
}
