import { literal } from '../../sql/literal.ts'
import type { PublicationOptions } from './publication-options.ts'

/** The list of options inside `with (…)` and `set (…)`; empty when there are none. */
export function publicationOptionsSql({
  publish,
  viaPartitionRoot,
  generatedColumns,
}: PublicationOptions): string {
  return [
    ...(publish === undefined ? [] : [`publish = ${literal(publish.join(', '))}`]),
    ...(viaPartitionRoot === undefined ? [] : [`publish_via_partition_root = ${viaPartitionRoot}`]),
    ...(generatedColumns === undefined ? [] : [`publish_generated_columns = ${generatedColumns}`]),
  ].join(', ')
}
