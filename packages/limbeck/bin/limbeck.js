#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import module from 'node:module'
import v8 from 'node:v8'

const [first, ...others] = process.argv.slice(2)
if (first === '--version' && others.length === 0) {
  // The command line would take longer to load than all the rest of this run.
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  process.stdout.write(`limbeck ${manifest.version}\n`)
} else {
  // An embedded PGlite runs for seconds here: to optimise its WebAssembly costs more than it gains.
  v8.setFlagsFromString('--liftoff-only')
  // Where there is no navigator, as before Node 21, node-postgres asks for a Response, which loads Node's HTTP client.
  globalThis.navigator ??= { userAgent: `Node.js/${process.versions.node.split('.')[0]}` }
  // Node 22 and later keep compiled code between runs, which halves the time to the first line of output.
  module.enableCompileCache?.()
  await import('../dist/cli/main.js')
}
