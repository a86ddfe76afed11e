import { fileURLToPath } from 'node:url'
import { migrationTests } from 'limbeck/testing'

migrationTests(undefined, { directory: fileURLToPath(new URL('..', import.meta.url)) })
