import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import { settingOf } from '../foreign/setting-of.ts'
import { present } from '../present.ts'
import { alterExistingSubscription } from './alter-existing-subscription.ts'
import { alterSubscription } from './alter-subscription.ts'
import { commentOnSubscription } from './comment-on-subscription.ts'
import { type CreateSubscription, createSubscription } from './create-subscription.ts'
import { dropSubscription } from './drop-subscription.ts'
import { readSubscription } from './read-subscription.ts'
import { renameSubscription } from './rename-subscription.ts'
import type { Subscription } from './subscription.ts'
import { subscriptionQuery } from './subscription-query.ts'

/** Subscriptions, without their connection strings. */
export const subscriptionKind = defineKind({
  kind: 'subscription',
  operations: {
    createSubscription,
    alterSubscription,
    dropSubscription,
    renameSubscription,
    commentOnSubscription,
  },
  facets: [commentFacet(commentOnSubscription, ({ name }: Subscription) => ({ name }))],
  recordedIn: { catalog: 'pg_subscription' },
  query: subscriptionQuery,
  read: readSubscription,
  unread: () => ['connection', 'whether it is enabled'],
  create: ({ kind, id, requires, comment, name, slotName = null, ...options }) => [
    createSubscription.of({
      name,
      connection: { setting: settingOf([name, 'connection']) },
      ...(slotName !== name && { slotName }),
      ...present<Omit<CreateSubscription, 'name' | 'connection'>>(options),
    }),
  ],
  drop: ({ name }) => [dropSubscription.of({ name })],
  alter: alterExistingSubscription,
  rename: ({ name }, to) => [renameSubscription.of({ name, to })],
})
