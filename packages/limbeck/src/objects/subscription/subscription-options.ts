/** How a subscription works. An absent option has the default that stands beside it, on every version. */
export interface SubscriptionOptions {
  /** Default: the subscription's own name. Null: none, with which it cannot run. */
  readonly slotName?: string | null
  /** Default false. */
  readonly binary?: boolean
  /** Default `off`; `parallel` from PostgreSQL 16. */
  readonly streaming?: 'off' | 'on' | 'parallel'
  /** Default `off`. */
  readonly synchronousCommit?: string
  /** Default false. */
  readonly disableOnError?: boolean
  /** From PostgreSQL 16. Default `any`. */
  readonly origin?: 'any' | 'none'
  /** From PostgreSQL 16. Default true; only a superuser may set it to false. */
  readonly passwordRequired?: boolean
  /** From PostgreSQL 16. Default false. */
  readonly runAsOwner?: boolean
}
