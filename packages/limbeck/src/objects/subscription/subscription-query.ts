import { commentOf } from '../comment-of.ts'
import type { ObjectRow } from '../kind.ts'

/** One row of {@link subscriptionQuery}. */
export interface SubscriptionRow extends ObjectRow {
  readonly name: string
  readonly publications: readonly string[]
  readonly slotName: string | null
  readonly binary: boolean
  readonly streaming: 'off' | 'on' | 'parallel'
  readonly synchronousCommit: string
  readonly twoPhase: boolean
  readonly disableOnError: boolean
  readonly origin: 'any' | 'none'
  readonly passwordRequired: boolean
  readonly runAsOwner: boolean
  readonly failover: boolean
  readonly comment: string | null
}

/** Reads the subscriptions, but for the connection string, which only superusers may read. */
export function subscriptionQuery(serverVersion: number): string {
  const is16 = serverVersion >= 160000
  return `
    select 'pg_subscription' as classid, x.oid::int8 as objid, 0 as objsubid, x.subname as name,
      (select pg_catalog.json_agg(p.name order by p.name)
        from pg_catalog.unnest(x.subpublications) p(name)) as publications,
      x.subslotname as "slotName", x.subbinary as binary,
      case x.substream::pg_catalog.text when 'true' then 'on' when 't' then 'on' when 'p' then 'parallel' else 'off' end
        as streaming,
      x.subsynccommit as "synchronousCommit", x.subtwophasestate <> 'd' as "twoPhase",
      x.subdisableonerr as "disableOnError", ${is16 ? 'x.suborigin' : `'any'`} as origin,
      ${is16 ? 'x.subpasswordrequired' : 'true'} as "passwordRequired",
      ${is16 ? 'x.subrunasowner' : 'false'} as "runAsOwner",
      ${serverVersion >= 170000 ? 'x.subfailover' : 'false'} as failover,
      ${commentOf('pg_subscription', 'x.oid')} as comment
    from pg_catalog.pg_subscription x
    where x.subdbid = (
      select d.oid from pg_catalog.pg_database d where d.datname = pg_catalog.current_database())`
}
