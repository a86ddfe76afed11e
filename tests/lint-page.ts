import type { Rule } from '../packages/limbeck/src/lint/rule.ts'

const introduction = `# Lint rules

\`limbeck lint\` asks these rules about revisions before they run. It needs no database: SQL is read by PostgreSQL's own
parser, and a revision in TypeScript is looked at as the SQL that its operations turn into. Tables that a revision makes
itself are nobody else's yet, so most rules say nothing about them. The statements of a DO block are looked at like others;
not looked into are functions, SQL that a DO block puts together at run time, and \`op.run\`.

Rules about danger are on; those about taste are off. The configuration says otherwise:

\`\`\`ts
lint: { rules: { 'table-without-schema': 'on', 'json-column-lacks-equality': 'off' }, after: '791c5b68d437' }
\`\`\`

\`after\` leaves out a revision and all below it where no revisions are named: they are applied, and editing them would
change their checksum.

**Silence** a finding where it stands, with the reason. The comment stands above the statement or the call, or behind it;
of a finding about the file as a whole, anywhere in the file. Silenced findings are counted.

\`\`\`ts
// limbeck-ignore column-drop-loses-data: no program has read it since March
op.dropColumn('users', 'fax')
\`\`\`
\`\`\`sql
-- limbeck-ignore index-build-blocks-writes: the table has forty rows
create index countries_name_idx on countries (name);
\`\`\`

\`limbeck-ignore loses-data: reason\` stands for every rule on loss, and an upgrade takes it, like the name of such a rule,
as leave to lose what the statement takes away.

This page is made of the rules themselves, and a test runs each example.
`

/** The text of docs/lint.md. */
export function lintPage(rules: readonly Rule[]): string {
  const table = rules.map(
    ({ name, default: state, condition }) => `| [\`${name}\`](#${name}) | ${state} | ${condition} |`,
  )
  const parts = [
    introduction,
    ['| rule | default | finds |', '|---|---|---|', ...table].join('\n'),
    ...rules.map(section),
  ]
  return `${parts.join('\n')}\n`
}

function section({ name, default: state, condition, effect, remedy, bad, good }: Rule): string {
  return `
## ${name}

${condition}. ${state === 'on' ? 'On' : 'Off'} by default.

${effect}

**Instead:** ${remedy}

${example('Found:', bad)}

${example('Not found:', good)}`
}

function example(title: string, text: string): string {
  const language = text.startsWith('/**') ? 'ts' : 'sql'
  return `${title}\n\n\`\`\`${language}\n${text}\n\`\`\``
}
