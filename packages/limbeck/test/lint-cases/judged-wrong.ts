const repeatable =
  'PostgreSQL does it again without an error: a row security switch and SET NOT NULL find what they want and go on. ' +
  'Only what fails the second time is worth a finding.'

/** Recorded cases that we answer otherwise, with the reason; by linter and id. */
export const judgedWrong: Readonly<Record<string, string>> = {
  'squawk ban_char_field/all_the_types':
    'PostgreSQL refuses the statement (int array[] is no type), so that no column has a type. It is found as ' +
    'unreadable-sql; the parser of squawk reads on.',
  'squawk prefer_robust_stmts/enable_row_level_security_without_exists_check_err': repeatable,
  'squawk prefer_robust_stmts/disable_row_level_security_err': repeatable,
  'squawk prefer_robust_stmts/alter_column_set_not_null': repeatable,
  'squawk lock-kind/alter-table-t-detach-partition-p-concurrently':
    'DETACH … CONCURRENTLY begins with SHARE UPDATE EXCLUSIVE on the partitioned table, which is its point; ' +
    'ACCESS EXCLUSIVE is taken on the partition alone, in its second transaction (ALTER TABLE in the manual).',
  'eugene examples/W12/bad':
    'The first SET NOT NULL reads every row under ACCESS EXCLUSIVE, which the trace of eugene says of this very ' +
    'example. The comment that silences E2 stands above the second statement.',
  'pgfence file/examples/pr-review-demo/migrations/20260415_add_last_seen_at.sql':
    'now() is stable: it is computed once for the statement, and the table is not rewritten (seen on 15, 17 and 18).',
  'pgfence file/examples/pr-review-demo/safe-rollout/20260415_add_last_seen_at_backfill.sql':
    'An UPDATE of some rows takes ROW EXCLUSIVE, which blocks no reader or writer of other rows. The linters ' +
    'disagree: eugene expects nothing of an UPDATE before lock_timeout is set (examples/E5/good).',
  'pgfence file/examples/pr-review-demo/safe-rollout/20260415_add_last_seen_at_contract.sql':
    'A validated check proves the column before SET NOT NULL, which then reads no row (seen on 15, 17 and 18).',
}
