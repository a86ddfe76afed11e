/**
 * Milliseconds on a clock that only goes forward, to measure how long something takes. That of `performance` loads a module
 * which a start with nothing to do would wait for.
 */
export function clockMs(): number {
  return process.uptime() * 1_000
}
