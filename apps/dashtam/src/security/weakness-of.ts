/** What a password lacks, as a sentence, or undefined when it is strong enough. Its length is the schema's matter. */
export function weaknessOf(password: string): string | undefined {
  const needed = [
    [/\p{Lu}/u, 'an upper-case letter'],
    [/\p{Ll}/u, 'a lower-case letter'],
    [/\d/, 'a digit'],
    [/[^\p{L}\d\s]/u, 'a special character'],
  ] as const
  const missing = needed.filter(([pattern]) => !pattern.test(password)).map(([, name]) => name)
  return missing.length === 0 ? undefined : `Password must contain ${missing.join(', ')}`
}
