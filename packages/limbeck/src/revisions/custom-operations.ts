/**
 * The methods of `op` that a project adds. A module that defines operations declares them here:
 *
 * ```ts
 * declare module 'limbeck' {
 *   interface CustomOperations {
 *     grantRead: OperationMethod<typeof grantRead>
 *   }
 * }
 * ```
 */
// biome-ignore lint/suspicious/noEmptyInterface: it is there to be added to
export interface CustomOperations {}

/** The method of `op` that records an operation. */
export type OperationMethod<Definition extends { record(...parameters: never): unknown }> = (
  ...parameters: Parameters<Definition['record']>
) => void
