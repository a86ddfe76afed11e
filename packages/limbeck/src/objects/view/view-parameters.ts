import type { ParameterValue } from '../table/parameters-sql.ts'
import type { ViewOptions } from './view-options.ts'

const names = {
  securityBarrier: 'security_barrier',
  securityInvoker: 'security_invoker',
  checkOption: 'check_option',
} as const

/** The options of a view that are given, under PostgreSQL's names for them; null for one that is reset. */
export function viewParameters<Value extends ParameterValue | null>(
  options: { readonly [Name in keyof ViewOptions]?: Value },
): Readonly<Record<string, Value>> {
  const parameters: Record<string, Value> = {}
  for (const [name, parameter] of Object.entries(names)) {
    const value = options[name as keyof ViewOptions]
    if (value !== undefined) parameters[parameter] = value
  }
  return parameters
}
