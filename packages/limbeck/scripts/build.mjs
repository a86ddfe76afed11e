// Builds dist/: JavaScript by Rolldown, declarations by tsc. `--js` leaves the declarations out, `--clean` starts from nothing.
// A build whose inputs are those of the last one does nothing, so tests and `make` may call it freely.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
const lock = join(root, 'node_modules/.cache/limbeck-build')
const withDeclarations = !process.argv.includes('--js')

// Loaded by name at run time: they are native or CommonJS, peers of the user's own, or must be the user's own copy.
const external = [
  'pg-native',
  'jiti',
  'libpg-query',
  'sucrase',
  /^@electric-sql\/pglite(\/|$)/,
  /^drizzle-orm(\/|$)/,
  /^vitest(\/|$)/,
]

// What writes the queries of catalogs, see `managedScript`.
const scriptWriter = 'introspection/write-scripts'

// What runs in a thread of its own, see `threadedPglite`.
const thread = 'drivers/pglite-thread'

// The entry point of Vitest suites.
const suite = 'testing/index'

// What a run loads that finds nothing to do. It comes in one file: to find and link fifty takes longer than to run them.
const startRoots = [
  'cli/run-command-line',
  'cli/commands/upgrade',
  'cli/commands/status',
  'project/open-project',
  'project/read-status',
  'runner/upgrade',
  'drivers/open-database',
]

await withLock(async () => {
  if (process.argv.includes('--clean')) await rm(dist, { recursive: true, force: true })
  const sources = (await listFiles(join(root, 'src'))).filter((path) => path.endsWith('.ts'))
  const inputs = await fingerprint([
    ...sources,
    join(root, 'package.json'),
    join(root, 'tsconfig.build.json'),
    fileURLToPath(import.meta.url),
  ])
  const declared = withDeclarations && (await stamp('types')) !== inputs ? emitDeclarations() : undefined
  if ((await stamp('js')) !== inputs) {
    const isBundled = await bundle(inputs).then(
      () => true,
      (error) => {
        console.error(error.message)
        return false
      },
    )
    if (isBundled) await setStamp('js', inputs)
    else process.exitCode = 1
  }
  if (declared !== undefined) {
    const exitCode = await declared
    if (exitCode === 0) await setStamp('types', inputs)
    else process.exitCode = exitCode
  }
})

async function bundle(inputs) {
  const { rolldown } = await import('rolldown')
  const { [suite]: suiteFile, ...entryPoints } = await findEntryPoints()
  entryPoints[scriptWriter] = join(root, 'src', `${scriptWriter}.ts`)
  const common = {
    cwd: root,
    platform: 'node',
    external,
    transform: {
      target: 'node20',
      define: {
        LIMBECK_BUILD: JSON.stringify(inputs.slice(0, 16)),
        // Before Node 21, node-postgres asks by one whether it runs at Cloudflare: that loads Node's HTTP client.
        Response: 'undefined',
      },
    },
    // A module may be loaded on demand by one and at once by another.
    checks: { ineffectiveDynamicImport: false },
  }
  const written = {
    dir: dist,
    // Node finds and links modules of CommonJS in half the time that it takes for those of ECMAScript.
    format: 'cjs',
    entryFileNames: '[name].cjs',
    sourcemap: true,
    sourcemapExcludeSources: true,
    comments: { legal: false },
    minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
  }
  const build = await rolldown({
    ...common,
    input: entryPoints,
    plugins: [loadedWhenUsed('node:child_process', 'commander')],
  })
  const { output } = await build.write({
    ...written,
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    codeSplitting: { groups: [startGroup()] },
  })
  await build.close()
  // A thread shares no module with the one that starts it, and this one needs few.
  const threadBuild = await rolldown({ ...common, input: { [thread]: join(root, 'src', `${thread}.ts`) } })
  const { output: threadOutput } = await threadBuild.write({ ...written, codeSplitting: false })
  await threadBuild.close()
  // Vitest is for ECMAScript modules alone, so what builds on it is one, and takes the rest from the package.
  const suiteBuild = await rolldown({
    ...common,
    input: { [suite]: suiteFile },
    plugins: [
      {
        name: 'own-package',
        resolveId: (id) => (/^\.\.\//.test(id) ? { id: 'limbeck', external: true } : null),
      },
    ],
  })
  const { output: suiteOutput } = await suiteBuild.write({
    dir: dist,
    format: 'esm',
    entryFileNames: '[name].js',
  })
  await suiteBuild.close()
  const facades = await Promise.all(
    output
      .filter(({ isEntry, name, exports }) => isEntry && name !== scriptWriter && exports.length > 0)
      .map(writeFacade),
  )
  await createRequire(import.meta.url)(join(dist, `${scriptWriter}.cjs`)).writeScripts(
    join(dist, 'catalog-scripts'),
  )
  await writeLicenses([...output, ...threadOutput].flatMap(({ moduleIds = [] }) => moduleIds))
  await removeStale(
    new Set([
      ...[...output, ...threadOutput, ...suiteOutput].map(({ fileName }) => join(dist, fileName)),
      ...facades,
    ]),
  )
}

// What is imported of the package is an ECMAScript module that names what the CommonJS one beside it exports.
async function writeFacade({ fileName, exports }) {
  const path = join(dist, fileName.replace(/\.cjs$/, '.js'))
  const lines = [
    `import entry from './${basename(fileName)}'`,
    ...exports.map((name) => `export const ${name} = entry.${name}`),
  ]
  await writeFile(path, `${lines.join('\n')}\n`)
  return path
}

// The licences of what the bundle holds of others ask to go with it.
async function writeLicenses(moduleIds) {
  const folders = new Set(
    moduleIds.flatMap((id) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []),
  )
  const texts = await Promise.all([...folders].sort().map(describeLicense))
  await writeFile(join(dist, 'THIRD-PARTY-LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`))
}

async function describeLicense(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)\b/i.test(entry))
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8')
  return `${name} ${version} (${license})\n\n${text.trim()}\n`
}

// Has a package load a module of Node's with the first use of it, not at its start.
function loadedWhenUsed(name, user) {
  const standIn = `\0${name} for ${user}`
  return {
    name: 'loaded-when-used',
    resolveId: (id, importer) =>
      id === name && importer?.includes(`/node_modules/${user}/`) ? standIn : undefined,
    load: (id) =>
      id === standIn
        ? `module.exports = new Proxy({}, { get: (_, key) => require('${name}')[key] })`
        : undefined,
  }
}

// The modules that `startRoots` import at once, and theirs.
function startGroup() {
  let members
  const closure = (context) => {
    const found = new Set()
    const waiting = startRoots.map((name) => join(root, 'src', `${name}.ts`))
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.has(id)) continue
      const info = context.getModuleInfo(id)
      if (info === null) continue
      found.add(id)
      waiting.push(...info.importedIds)
    }
    return found
  }
  return {
    debugName: 'start',
    name: (id, context) => {
      members ??= closure(context)
      return members.has(id) ? 'start' : null
    },
  }
}

// What `exports` names is what is built, and the command line.
async function findEntryPoints() {
  const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const targets = Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : [entry.default],
  )
  const wanted = targets.map((target) => target.replace('./dist/', 'src/').replace(/\.js$/, '.ts'))
  const present = await Promise.all(
    wanted.map((path) =>
      stat(join(root, path)).then(
        () => true,
        () => false,
      ),
    ),
  )
  const paths = ['src/cli/main.ts', ...wanted.filter((_, index) => present[index])]
  return Object.fromEntries(paths.map((path) => [path.slice('src/'.length, -'.ts'.length), join(root, path)]))
}

function emitDeclarations() {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
      stdio: 'inherit',
    })
    child.on('error', fail)
    child.on('exit', (code) => done(code ?? 1))
  })
}

// A running command may still load an older chunk, so a file is removed only when it has been out of use for a while.
async function removeStale(kept) {
  for (const path of await listFiles(dist)) {
    if (!/\.c?js(\.map)?$/.test(path) || kept.has(path)) continue
    if (Date.now() - (await stat(path)).mtimeMs > 600_000) await rm(path, { force: true })
  }
}

async function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const path of paths.sort()) hash.update(path).update(await readFile(path).catch(() => ''))
  return hash.digest('hex')
}

function stamp(name) {
  return readFile(join(dist, `.${name}.stamp`), 'utf8').catch(() => undefined)
}

async function setStamp(name, value) {
  await writeFile(join(dist, `.${name}.stamp`), value)
}

async function listFiles(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && basename(entry.name) !== '')
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

// Builds started at once (test workers, make) take turns. A lock left by a killed build is taken over after a minute.
async function withLock(work) {
  await mkdir(dirname(lock), { recursive: true })
  for (;;) {
    try {
      await mkdir(lock)
      break
    } catch {
      const age = await stat(lock).then(
        (found) => Date.now() - found.mtimeMs,
        () => 0,
      )
      if (age > 60_000) await rmdir(lock).catch(() => undefined)
      else await new Promise((done) => setTimeout(done, 100))
    }
  }
  try {
    await work()
  } finally {
    await rmdir(lock).catch(() => undefined)
  }
}
