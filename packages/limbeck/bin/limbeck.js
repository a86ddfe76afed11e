#!/usr/bin/env node
import module from 'node:module'

// Node 22 and later keep compiled code between runs, which halves the time to the first line of output.
module.enableCompileCache?.()
await import('../dist/cli/main.js')
