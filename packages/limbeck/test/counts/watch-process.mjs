// Loaded before a program (--import): says at its end, in the file of WATCH_FILE, which modules it loaded and which
// files it read. Calls are counted before Node's own modules are handed out to anybody.
import fs from 'node:fs'
import { createRequire, register, syncBuiltinESMExports } from 'node:module'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const read = []
for (const [owner, names] of [
  [fs, ['readFile', 'readFileSync', 'open', 'openSync', 'createReadStream']],
  [fs.promises, ['readFile', 'open']],
]) {
  for (const name of names) {
    const original = owner[name]
    owner[name] = function (path, ...others) {
      if (typeof path === 'string' || path instanceof URL) {
        read.push(path instanceof URL ? fileURLToPath(path) : path)
      }
      return original.call(this, path, ...others)
    }
  }
}
syncBuiltinESMExports()

const { port1, port2 } = new MessageChannel()
const imported = []
port1.on('message', (url) => imported.push(url)).unref()
register('./watch-imports.mjs', import.meta.url, { data: { port: port2 }, transferList: [port2] })
process.on('exit', () => {
  const { receiveMessageOnPort } = require('node:worker_threads')
  for (;;) {
    const received = receiveMessageOnPort(port1)
    if (received === undefined) break
    imported.push(received.message)
  }
  const modules = [...new Set([...imported.map((url) => fileURLToPath(url)), ...Object.keys(require.cache)])]
  fs.writeFileSync(process.env.WATCH_FILE, JSON.stringify({ modules, read }))
})
