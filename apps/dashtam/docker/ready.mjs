// The health check of a container: whether the service answers on a database at head.
const port = process.env.PORT ?? '8000'
try {
  const { ok } = await fetch(`http://127.0.0.1:${port}/ready`, { signal: AbortSignal.timeout(2_000) })
  process.exitCode = ok ? 0 : 1
} catch {
  process.exitCode = 1
}
