import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Finding } from '../../lint/finding.ts'
import type { LintResult } from '../../project/lint-project.ts'

/** What a rule says of itself, for the log's list of rules. */
interface RuleText {
  readonly name: string
  readonly condition: string
  readonly effect: string
  readonly remedy: string
}

/** The findings as a log in the format SARIF 2.1.0, silenced ones as suppressed. Paths are relative to `directory`. */
export function sarifLog(
  { findings, silenced }: LintResult,
  rules: readonly RuleText[],
  version: string,
  directory: string,
): unknown {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'limbeck',
            version,
            rules: rules.map(({ name, condition, effect, remedy }) => ({
              id: name,
              shortDescription: { text: `${condition}.` },
              fullDescription: { text: `${condition}. ${effect}` },
              help: { text: remedy },
            })),
          },
        },
        originalUriBaseIds: { SRCROOT: { uri: `${pathToFileURL(directory).href}/` } },
        columnKind: 'utf16CodeUnits',
        results: [...findings, ...silenced].map((finding) => resultOf(finding, directory)),
      },
    ],
  }
}

function resultOf({ rule, message, path, line, column, silenced }: Finding, directory: string): unknown {
  const uri = relative(directory, path).split(/[\\/]/).map(encodeURIComponent).join('/')
  return {
    ruleId: rule,
    level: 'error',
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: 'SRCROOT' },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
    ...(silenced === undefined ? {} : { suppressions: [{ kind: 'inSource', justification: silenced }] }),
  }
}
