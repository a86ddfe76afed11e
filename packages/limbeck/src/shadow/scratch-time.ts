const form = /^limbeck_shadow_(\d+)_\d+_[0-9a-f]+$/

/** When the scratch database of this name was made, or undefined for any other database. */
export function scratchTime(name: string): Date | undefined {
  const seconds = form.exec(name)?.[1]
  return seconds === undefined ? undefined : new Date(Number(seconds) * 1_000)
}
