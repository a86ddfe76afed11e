const units = ['kB', 'MB', 'GB', 'TB'] as const

/** A number of bytes for people: `16 kB`, `1.2 GB`. */
export function byteSize(bytes: number): string {
  let size = bytes / 1024
  let unit = 0
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024
    unit++
  }
  const shown = size >= 10 || unit === 0 ? Math.ceil(size) : Math.round(size * 10) / 10
  return `${shown} ${units[unit]}`
}
