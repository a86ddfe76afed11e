import { isSecretOption } from '../../../src/objects/foreign/is-secret-option.ts'

/** Whether all that a report of `compareDumps` tells apart are the values of secrets, which nobody may compare. */
export function differsInSecrets(report: string): boolean {
  const lines = report.split('\n').map((line) => line.trim())
  const side = (sign: RegExp) =>
    lines
      .filter((line) => sign.test(line))
      .map((line) => withoutSecrets(line.slice(1)))
      .sort()
  const [left, right] = [side(/^-[^-]/), side(/^\+[^+]/)]
  return left.length > 0 && left.join('\n') === right.join('\n')
}

function withoutSecrets(statement: string): string {
  return statement.replace(/\b(\w+) '(?:[^']|'')*'/g, (option, name: string) =>
    isSecretOption(name) ? name : option,
  )
}
