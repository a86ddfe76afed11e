import { defineNamedRename } from '../named/define-named-rename.ts'
import { namedConfiguration } from './named-configuration.ts'

/** Renames a text search configuration. Follows ALTER TEXT SEARCH CONFIGURATION … RENAME TO. */
export const renameTextSearchConfiguration = defineNamedRename(
  'renameTextSearchConfiguration',
  namedConfiguration,
)
