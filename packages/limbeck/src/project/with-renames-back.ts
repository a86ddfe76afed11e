import type { Catalog } from '../catalog/catalog.ts'
import { checkFunction } from '../objects/function/check-function.ts'
import { createFunction } from '../objects/function/create-function.ts'
import { replaceFunction } from '../objects/function/replace-function.ts'
import { checkProcedure } from '../objects/procedure/check-procedure.ts'
import { createProcedure } from '../objects/procedure/create-procedure.ts'
import { replaceProcedure } from '../objects/procedure/replace-procedure.ts'
import type { MakeRoutine } from '../objects/routine/define-make-routine.ts'
import { inputTypes } from '../objects/routine/input-types.ts'
import type { FunctionDefinition } from '../objects/routine/routine.ts'
import type { Operation } from '../operations/operation.ts'
import type { SettledRenames } from './settle-renames.ts'

/**
 * A downgrade that ends by taking renames back. A routine with a string for a body may name what only then has that
 * name again, and is checked after it.
 *
 * @param operations what comes before the renames are taken back, in order
 * @param found the state before the renames
 */
export function withRenamesBack(
  operations: readonly Operation[],
  found: Catalog,
  { current, downgrade }: Pick<SettledRenames, 'current' | 'downgrade'>,
): readonly Operation[] {
  if (downgrade.length === 0) return operations
  const names = [...found.objects.values()]
    .filter(({ id }) => !current.objects.has(id))
    .flatMap((object) => ('name' in object && typeof object.name === 'string' ? [object.name] : []))
  const checks: Operation[] = []
  const unchecked = operations.map((operation) => {
    const check = checking[operation.op]
    if (check === undefined) return operation
    const args = operation.args as MakeRoutine<FunctionDefinition>
    const text = args.body?.toLowerCase() ?? ''
    if (args.unchecked || !names.some((name) => text.includes(name.toLowerCase()))) return operation
    const { name, schema } = args
    checks.push(
      check.of({ name, types: inputTypes(args.arguments), ...(schema !== undefined && { schema }) }),
    )
    return { ...operation, args: { ...args, unchecked: true } }
  })
  return [...unchecked, ...downgrade, ...checks]
}

const checking: Readonly<Record<string, typeof checkFunction | typeof checkProcedure>> = {
  [createFunction.name]: checkFunction,
  [replaceFunction.name]: checkFunction,
  [createProcedure.name]: checkProcedure,
  [replaceProcedure.name]: checkProcedure,
}
