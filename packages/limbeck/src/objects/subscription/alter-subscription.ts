import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { namedId } from '../named/named-id.ts'
import { namedChanges } from '../named-changes.ts'
import { connectionStatement, type SubscriptionConnection } from './connection-statement.ts'
import { namedSubscription } from './named-subscription.ts'
import type { SubscriptionOptions } from './subscription-options.ts'
import { subscriptionOptionsSql } from './subscription-options-sql.ts'

/** The arguments of {@link alterSubscription}. */
export interface AlterSubscription extends SubscriptionChanges {
  readonly name: string
}

/** What {@link alterSubscription} changes. */
export interface SubscriptionChanges extends SubscriptionOptions {
  readonly connection?: SubscriptionConnection
  /** The tables of new ones are taken up by `alter subscription … refresh publication`. */
  readonly publications?: readonly string[]
  /** Whether it runs. In a scratch database it never does: it would take the slot from the one that shall. */
  readonly enabled?: boolean
}

/** Changes a subscription, without connecting to its publisher. Follows ALTER SUBSCRIPTION. */
export const alterSubscription = defineOperation('alterSubscription', {
  record: (name: string, changes: SubscriptionChanges): AlterSubscription => ({
    name,
    ...namedChanges(`alterSubscription('${name}')`, changes),
  }),
  render: ({ name, ...changes }) => [name, changes],
  sql: ({ name, connection, publications, enabled, ...options }) => {
    const alter = `alter subscription ${identifier(name)}`
    const names = publications?.map(identifier).join(', ')
    const settings = subscriptionOptionsSql(options)
    return [
      ...(enabled === false ? [{ sql: `${alter} disable` }] : []),
      ...(connection === undefined ? [] : [connectionStatement(alter, connection, '')]),
      ...(names === undefined ? [] : [{ sql: `${alter} set publication ${names} with (refresh = false)` }]),
      ...(settings.length === 0 ? [] : [{ sql: `${alter} set (${settings.join(', ')})` }]),
      ...(enabled === true ? [{ sql: enableBlock(`${alter} enable`) }] : []),
    ]
  },
  touches: (args) => ({ changes: [namedId(namedSubscription, args)] }),
})

/** A scratch database is known by the setting with which it answers for all secrets. */
function enableBlock(enable: string): string {
  return `do $limbeck$
begin
  if coalesce(pg_catalog.current_setting('limbeck.secret', true), '') = '' then
    execute ${literal(enable)};
  end if;
end
$limbeck$`
}
