// A health check for containers: whether a path answers with success. By default it asks the service whether its database is
// at head.
const [path = '/ready', port = process.env.PORT ?? '8000'] = process.argv.slice(2)
try {
  const { ok } = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(2_000) })
  process.exitCode = ok ? 0 : 1
} catch {
  process.exitCode = 1
}
