import type { Operation, OperationDefinition } from './operation.ts'

/** An operation's definition together with `of`, which makes the operation from its arguments. */
export interface DefinedOperation<Name extends string, Parameters extends readonly unknown[], Args>
  extends OperationDefinition<Name, Parameters, Args> {
  /** Makes the operation from its arguments. */
  of(args: Args): Operation<Name, Args>
}

/** Defines one operation. Its `name` is the method `op.<name>(…)` of a revision. */
export function defineOperation<const Name extends string, Parameters extends readonly unknown[], Args>(
  name: Name,
  definition: Omit<OperationDefinition<Name, Parameters, Args>, 'name'>,
): DefinedOperation<Name, Parameters, Args> {
  return { name, ...definition, of: (args) => ({ op: name, args }) }
}
