#!/usr/bin/env node
// CommonJS: Node starts it sooner than a module.
const [first, ...others] = process.argv.slice(2)
if (first === '--version' && others.length === 0) {
  // The command line would take longer to load than all the rest of this run.
  process.stdout.write(`limbeck ${require('../package.json').version}\n`)
} else {
  // Where there is no navigator, as before Node 21, node-postgres asks for a Response, which loads Node's HTTP client.
  globalThis.navigator ??= { userAgent: `Node.js/${process.versions.node.split('.')[0]}` }
  // Node 22 and later keep compiled code between runs, which halves the time to the first line of output.
  require('node:module').enableCompileCache?.()
  require('../dist/cli/main.cjs')
}
