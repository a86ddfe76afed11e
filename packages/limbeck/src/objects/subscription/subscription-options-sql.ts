import { literal } from '../../sql/literal.ts'
import type { SubscriptionOptions } from './subscription-options.ts'

/** The options inside `with (…)` and `set (…)`. */
export function subscriptionOptionsSql(options: SubscriptionOptions): readonly string[] {
  const { slotName } = options
  const values: readonly (readonly [string, string | boolean | undefined])[] = [
    ['slot_name', typeof slotName === 'string' ? literal(slotName) : slotName === null ? 'none' : undefined],
    ['binary', options.binary],
    ['streaming', options.streaming],
    ['synchronous_commit', options.synchronousCommit && literal(options.synchronousCommit)],
    ['disable_on_error', options.disableOnError],
    ['origin', options.origin],
    ['password_required', options.passwordRequired],
    ['run_as_owner', options.runAsOwner],
  ]
  return values.flatMap(([name, value]) => (value === undefined ? [] : [`${name} = ${value}`]))
}
