/** The options of a sequence or of an identity column, as Drizzle holds them. */
export interface SequenceOptions {
  readonly increment?: number | string
  readonly minValue?: number | string
  readonly maxValue?: number | string
  readonly startWith?: number | string
  readonly cache?: number | string
  readonly cycle?: boolean
}

/** The options that were given, as clauses. PostgreSQL's defaults stand for the others. */
export function sequenceOptionsSql(options: SequenceOptions): readonly string[] {
  const clauses: string[] = []
  if (options.increment !== undefined) clauses.push(`increment by ${options.increment}`)
  if (options.minValue !== undefined) clauses.push(`minvalue ${options.minValue}`)
  if (options.maxValue !== undefined) clauses.push(`maxvalue ${options.maxValue}`)
  if (options.startWith !== undefined) clauses.push(`start with ${options.startWith}`)
  if (options.cache !== undefined) clauses.push(`cache ${options.cache}`)
  if (options.cycle === true) clauses.push('cycle')
  return clauses
}
