/** The text of the README beside a new project's revisions. */
export function readmeText(revisions: string): string {
  return `# Migrations

Each file in \`${revisions}\` is one revision of the database's schema, made and run by Limbeck.

| to do | type |
|---|---|
| see where the database stands | \`npx limbeck status\` |
| write a revision for changed models | \`npx limbeck revision --autogenerate -m "add user phone number"\` |
| write an empty revision | \`npx limbeck revision -m "clean up e-mail addresses"\` |
| see the SQL that would run | \`npx limbeck upgrade head --sql\` |
| bring the database to the newest revision | \`npx limbeck upgrade head\` |
| go back by one revision | \`npx limbeck downgrade -1\` |
| see whether models and database agree | \`npx limbeck check\` |

- Read a generated revision before you commit it, together with the change of the models.
- A revision that has run anywhere but on your own machine is not edited any more: write a new one.
- Every revision has a downgrade, or says why it has none: \`irreversible: 'reason'\`.
- New files are made from \`revision.ts.eta\`; edit it to change them.
`
}
