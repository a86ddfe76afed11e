import type { Rule } from '../rule.ts'
import { applicationNameMissing } from './application-name-missing.ts'
import { attributeDropLosesData } from './attribute-drop-loses-data.ts'
import { authorizationChanged } from './authorization-changed.ts'
import { cascadeDropLosesData } from './cascade-drop-loses-data.ts'
import { charColumnPadsText } from './char-column-pads-text.ts'
import { checkConstraintScansTable } from './check-constraint-scans-table.ts'
import { clusterRewritesTable } from './cluster-rewrites-table.ts'
import { columnAssignedTwice } from './column-assigned-twice.ts'
import { columnDropLosesData } from './column-drop-loses-data.ts'
import { columnRenameBreaksClients } from './column-rename-breaks-clients.ts'
import { concurrentStatementInTransaction } from './concurrent-statement-in-transaction.ts'
import { constraintDropLosesGuarantee } from './constraint-drop-loses-guarantee.ts'
import { databaseDropLosesData } from './database-drop-loses-data.ts'
import { dateBeforeParent } from './date-before-parent.ts'
import { deleteTouchesEveryRow } from './delete-touches-every-row.ts'
import { domainCheckIsHardToChange } from './domain-check-is-hard-to-change.ts'
import { domainColumnRewritesTable } from './domain-column-rewrites-table.ts'
import { domainConstraintScansTables } from './domain-constraint-scans-tables.ts'
import { domainNotNullScansTables } from './domain-not-null-scans-tables.ts'
import { downgradeMissing } from './downgrade-missing.ts'
import { enumIsHardToChange } from './enum-is-hard-to-change.ts'
import { enumValueRenameBreaksClients } from './enum-value-rename-breaks-clients.ts'
import { enumValueWithoutPlace } from './enum-value-without-place.ts'
import { exclusionConstraintBuildsIndex } from './exclusion-constraint-builds-index.ts'
import { extensionUpdateChangesBehaviour } from './extension-update-changes-behaviour.ts'
import { foreignKeyBlocksWrites } from './foreign-key-blocks-writes.ts'
import { foreignKeyWithoutIndex } from './foreign-key-without-index.ts'
import { identifierTooLong } from './identifier-too-long.ts'
import { idleTimeoutMissing } from './idle-timeout-missing.ts'
import { indexBuildBlocksWrites } from './index-build-blocks-writes.ts'
import { indexDropBlocksTable } from './index-drop-blocks-table.ts'
import { indexHasManyColumns } from './index-has-many-columns.ts'
import { intColumnMayOverflow } from './int-column-may-overflow.ts'
import { jsonColumnLacksEquality } from './json-column-lacks-equality.ts'
import { lockTimeoutMissing } from './lock-timeout-missing.ts'
import { lockTimeoutSetTooLate } from './lock-timeout-set-too-late.ts'
import { lockTimeoutTooLong } from './lock-timeout-too-long.ts'
import { lockTimeoutZero } from './lock-timeout-zero.ts'
import { loggedChangeRewritesTable } from './logged-change-rewrites-table.ts'
import { messageTooShort } from './message-too-short.ts'
import { moneyColumnDependsOnLocale } from './money-column-depends-on-locale.ts'
import { naiveTimestamp } from './naive-timestamp.ts'
import { notNullDropBreaksReaders } from './not-null-drop-breaks-readers.ts'
import { partitionAttachScansTable } from './partition-attach-scans-table.ts'
import { partitionCreateLocksTable } from './partition-create-locks-table.ts'
import { partitionDetachBlocksTable } from './partition-detach-blocks-table.ts'
import { primaryKeyBuildsIndex } from './primary-key-builds-index.ts'
import { primaryKeyMayScanForNulls } from './primary-key-may-scan-for-nulls.ts'
import { rawSqlInsteadOfOperation } from './raw-sql-instead-of-operation.ts'
import { refreshBlocksReads } from './refresh-blocks-reads.ts'
import { reindexBlocksWrites } from './reindex-blocks-writes.ts'
import { replicaIdentityLosesKey } from './replica-identity-loses-key.ts'
import { requiredColumnFailsOnRows } from './required-column-fails-on-rows.ts'
import { revisionUncommitted } from './revision-uncommitted.ts'
import { schemaDropLosesData } from './schema-drop-loses-data.ts'
import { schemaRenameBreaksClients } from './schema-rename-breaks-clients.ts'
import { serialColumnIsNoIdentity } from './serial-column-is-no-identity.ts'
import { serialColumnRewritesTable } from './serial-column-rewrites-table.ts'
import { setNotNullScansTable } from './set-not-null-scans-table.ts'
import { severalTablesLocked } from './several-tables-locked.ts'
import { silenceOfUnknownRule } from './silence-of-unknown-rule.ts'
import { silenceWithoutReason } from './silence-without-reason.ts'
import { slowStatementUnderExclusiveLock } from './slow-statement-under-exclusive-lock.ts'
import { smallintColumnMayOverflow } from './smallint-column-may-overflow.ts'
import { statementNotRepeatable } from './statement-not-repeatable.ts'
import { statementTimeoutMissing } from './statement-timeout-missing.ts'
import { statementTimeoutTooLong } from './statement-timeout-too-long.ts'
import { statementUnderExclusiveLock } from './statement-under-exclusive-lock.ts'
import { storedColumnRewritesTable } from './stored-column-rewrites-table.ts'
import { tableAlteredRepeatedly } from './table-altered-repeatedly.ts'
import { tableDropLosesData } from './table-drop-loses-data.ts'
import { tableMoveBreaksClients } from './table-move-breaks-clients.ts'
import { tableRenameBreaksClients } from './table-rename-breaks-clients.ts'
import { tableWithoutSchema } from './table-without-schema.ts'
import { transactionNested } from './transaction-nested.ts'
import { transactionUncommitted } from './transaction-uncommitted.ts'
import { triggerChangeLocksTable } from './trigger-change-locks-table.ts'
import { truncateCascadeLosesData } from './truncate-cascade-loses-data.ts'
import { truncateLosesData } from './truncate-loses-data.ts'
import { typeChangeRewritesTable } from './type-change-rewrites-table.ts'
import { uniqueConstraintBuildsIndex } from './unique-constraint-builds-index.ts'
import { unreadableSql } from './unreadable-sql.ts'
import { unrelatedTables } from './unrelated-tables.ts'
import { updateTouchesEveryRow } from './update-touches-every-row.ts'
import { vacuumFullRewritesTable } from './vacuum-full-rewrites-table.ts'
import { validationHoldsStrongerLock } from './validation-holds-stronger-lock.ts'
import { varcharColumnLimitsText } from './varchar-column-limits-text.ts'
import { volatileDefaultRewritesTable } from './volatile-default-rewrites-table.ts'

/** Every rule of the linter, in the order of its documentation. */
export const rules: readonly Rule[] = [
  volatileDefaultRewritesTable,
  serialColumnRewritesTable,
  storedColumnRewritesTable,
  domainColumnRewritesTable,
  requiredColumnFailsOnRows,
  setNotNullScansTable,
  checkConstraintScansTable,
  foreignKeyBlocksWrites,
  validationHoldsStrongerLock,
  uniqueConstraintBuildsIndex,
  primaryKeyBuildsIndex,
  primaryKeyMayScanForNulls,
  exclusionConstraintBuildsIndex,
  indexBuildBlocksWrites,
  indexDropBlocksTable,
  concurrentStatementInTransaction,
  typeChangeRewritesTable,
  loggedChangeRewritesTable,
  vacuumFullRewritesTable,
  clusterRewritesTable,
  reindexBlocksWrites,
  refreshBlocksReads,
  partitionAttachScansTable,
  partitionDetachBlocksTable,
  triggerChangeLocksTable,
  domainConstraintScansTables,
  domainNotNullScansTables,
  partitionCreateLocksTable,
  replicaIdentityLosesKey,
  columnDropLosesData,
  attributeDropLosesData,
  tableDropLosesData,
  schemaDropLosesData,
  cascadeDropLosesData,
  databaseDropLosesData,
  constraintDropLosesGuarantee,
  notNullDropBreaksReaders,
  truncateLosesData,
  truncateCascadeLosesData,
  deleteTouchesEveryRow,
  updateTouchesEveryRow,
  columnRenameBreaksClients,
  tableRenameBreaksClients,
  schemaRenameBreaksClients,
  enumValueRenameBreaksClients,
  tableMoveBreaksClients,
  enumValueWithoutPlace,
  enumIsHardToChange,
  domainCheckIsHardToChange,
  naiveTimestamp,
  jsonColumnLacksEquality,
  charColumnPadsText,
  varcharColumnLimitsText,
  serialColumnIsNoIdentity,
  intColumnMayOverflow,
  smallintColumnMayOverflow,
  moneyColumnDependsOnLocale,
  lockTimeoutMissing,
  statementTimeoutMissing,
  idleTimeoutMissing,
  applicationNameMissing,
  lockTimeoutZero,
  lockTimeoutTooLong,
  statementTimeoutTooLong,
  lockTimeoutSetTooLate,
  slowStatementUnderExclusiveLock,
  statementUnderExclusiveLock,
  severalTablesLocked,
  tableAlteredRepeatedly,
  transactionNested,
  transactionUncommitted,
  statementNotRepeatable,
  identifierTooLong,
  tableWithoutSchema,
  columnAssignedTwice,
  foreignKeyWithoutIndex,
  indexHasManyColumns,
  authorizationChanged,
  extensionUpdateChangesBehaviour,
  unreadableSql,
  rawSqlInsteadOfOperation,
  messageTooShort,
  unrelatedTables,
  downgradeMissing,
  revisionUncommitted,
  dateBeforeParent,
  silenceWithoutReason,
  silenceOfUnknownRule,
]
