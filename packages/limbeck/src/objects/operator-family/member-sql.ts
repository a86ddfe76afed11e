import type { FunctionMember, Members, OperatorMember } from './member.ts'

/** The members of a class or family as CREATE OPERATOR CLASS and ALTER OPERATOR FAMILY … ADD list them. */
export function memberSql({ operators = [], functions = [] }: Members): readonly string[] {
  return [...operators.map(operatorText), ...functions.map(functionText)]
}

/** The members as ALTER OPERATOR FAMILY … DROP lists them: without what they are. */
export function droppedMemberSql({ operators = [], functions = [] }: Members): readonly string[] {
  return [
    ...operators.map(({ strategy, operator }) => `operator ${strategy} ${operandsOf(operator)}`),
    ...functions.map(({ support, types }) => `function ${support} (${types.join(', ')})`),
  ]
}

function operatorText({ strategy, operator, orderBy }: OperatorMember): string {
  return `operator ${strategy} ${operator}${orderBy === undefined ? '' : ` for order by ${orderBy}`}`
}

function functionText({ support, function: by, types }: FunctionMember): string {
  return `function ${support} (${types.join(', ')}) ${by}`
}

/** `(integer,integer)` of `public.===(integer,integer)`. */
function operandsOf(operator: string): string {
  return operator.slice(operator.indexOf('('))
}
