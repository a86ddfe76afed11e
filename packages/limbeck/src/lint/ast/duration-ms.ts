const units: Readonly<Record<string, number>> = {
  us: 0.001,
  ms: 1,
  s: 1000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
}

/** The milliseconds that a timeout's text means, as PostgreSQL reads it; undefined for no such text. */
export function durationMs(text: string): number | undefined {
  const number = Number.parseFloat(text)
  const unit = text.trim().replace(/^[-+\d.\s]+/, '')
  const factor = unit === '' ? 1 : units[unit]
  return Number.isNaN(number) || factor === undefined ? undefined : number * factor
}
