import { lossSilence } from './loss-silence.ts'
import type { Silence } from './silence.ts'

/** The reason that silences a rule at some lines; without lines, one anywhere in the file. */
export function findSilence(
  silences: readonly Silence[],
  rule: string,
  lines: readonly number[] | undefined,
): string | undefined {
  const isMeant = ({ rules, reason, codeLine = 0 }: Silence) =>
    reason !== '' && rules.some((name) => covers(name, rule)) && (lines?.includes(codeLine) ?? true)
  return silences.find(isMeant)?.reason
}

/** `loses-data` stands for all rules on loss. */
function covers(name: string, rule: string): boolean {
  if (name === rule) return true
  return rule.endsWith(`-${lossSilence}`) && name === lossSilence
}
