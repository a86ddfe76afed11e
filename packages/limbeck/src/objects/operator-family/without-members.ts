import type { Members } from './member.ts'

/** The members of `all` that `others` does not have in the same form. */
export function withoutMembers(all: Members, others: Members): Members {
  const operators = lacking(all.operators, others.operators)
  const functions = lacking(all.functions, others.functions)
  return { ...(operators.length > 0 && { operators }), ...(functions.length > 0 && { functions }) }
}

function lacking<Member>(all: readonly Member[] = [], others: readonly Member[] = []): readonly Member[] {
  const known = new Set(others.map((member) => JSON.stringify(member)))
  return all.filter((member) => !known.has(JSON.stringify(member)))
}
