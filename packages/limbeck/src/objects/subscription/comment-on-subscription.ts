import { defineNamedComment } from '../named/define-named-comment.ts'
import { namedSubscription } from './named-subscription.ts'

/** Sets or removes the comment of a subscription. */
export const commentOnSubscription = defineNamedComment('commentOnSubscription', namedSubscription)
