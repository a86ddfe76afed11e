const greatest = new Map([
  ['smallint', 32_767n],
  ['integer', 2_147_483_647n],
  ['bigint', 9_223_372_036_854_775_807n],
])

/** The greatest number of a sequence's type; the least is one further from zero. */
export function greatestOf(type = 'bigint'): bigint {
  const number = greatest.get(type)
  if (number === undefined) throw new Error(`no sequence is of type ${type}`)
  return number
}
