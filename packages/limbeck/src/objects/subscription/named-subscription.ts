import type { NamedKind } from '../named/named-kind.ts'

/** How ids and SQL call subscriptions. */
export const namedSubscription: NamedKind = {
  kind: 'subscription',
  keyword: 'subscription',
  isInSchema: false,
}
