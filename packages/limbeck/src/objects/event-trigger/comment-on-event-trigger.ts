import { identifier } from '../../sql/identifier.ts'
import { defineComment } from '../facets/define-comment.ts'
import { eventTriggerId } from './event-trigger-id.ts'

/** Sets or removes the comment of an event trigger. */
export const commentOnEventTrigger = defineComment('commentOnEventTrigger', {
  names: ['name'],
  on: ({ name }) => `event trigger ${identifier(name)}`,
  id: eventTriggerId,
})
