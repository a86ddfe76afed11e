import { defineNamedRename } from '../named/define-named-rename.ts'
import { namedSubscription } from './named-subscription.ts'

/** Renames a subscription; its slot keeps its name. Follows ALTER SUBSCRIPTION … RENAME TO. */
export const renameSubscription = defineNamedRename('renameSubscription', namedSubscription)
