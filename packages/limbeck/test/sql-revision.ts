/** What an SQL revision file holds. */
export interface SqlRevision {
  readonly revision: string
  readonly down?: string
  readonly message?: string
  readonly transaction?: 'none'
  readonly upgrade?: string
  readonly downgrade?: string
}

/** The text of an SQL revision file. */
export function sqlRevision({
  revision,
  down,
  message,
  transaction,
  upgrade,
  downgrade,
}: SqlRevision): string {
  return `-- ${message ?? `make ${revision}`}
--
-- revision: ${revision}
${down === undefined ? '' : `-- down_revision: ${down}\n`}${transaction === undefined ? '' : `-- transaction: ${transaction}\n`}
-- upgrade
${upgrade ?? 'select 1;'}

-- downgrade
${downgrade ?? 'select 1;'}
`
}
