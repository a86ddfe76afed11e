import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { buildProgram } from '../packages/limbeck/src/cli/build-program.ts'
import { commands } from '../packages/limbeck/src/cli/commands/index.ts'
import { configSchema } from '../packages/limbeck/src/project/config/config-schema.ts'

/** The parts of a document by the title that stands above each, without its marks. */
function sections(file: string, level: string): ReadonlyMap<string, string> {
  const text = readFileSync(resolve(import.meta.dirname, '../docs', file), 'utf8')
  const parts = text.split(new RegExp(`^${level} `, 'm')).slice(1)
  return new Map(
    parts.map((part) => {
      const [title = '', ...lines] = part.split('\n')
      return [title.replaceAll('`', ''), lines.join('\n')]
    }),
  )
}

type Command = ReturnType<typeof buildProgram>

async function commandOf(name: string): Promise<Command> {
  const definition = await commands.find((entry) => entry.name === name)?.load()
  const program = buildProgram({
    version: '',
    name,
    definition,
    run: async () => undefined,
    write: () => undefined,
  })
  const command = program.commands.find((each) => each.name() === name)
  return command ?? program
}

/** A row of a table for each option and argument, as docs/commands.md has it. */
function rows({ options, registeredArguments }: Command): readonly string[] {
  const row = (name: string, text: string) => `| \`${name}\` | ${text.replaceAll('|', '\\|')} |`
  return [
    ...registeredArguments.map((argument) => row(argument.name(), argument.description)),
    ...options.map((option) => row(option.flags, option.description)),
  ]
}

test('docs/commands.md describes every command, argument and option', async () => {
  const described = sections('commands.md', '##')
  const shown = commands.filter(({ isHidden }) => isHidden !== true).map(({ name }) => name)
  expect([...described.keys()]).toEqual(['Everywhere', ...shown])
  const missing: string[] = []
  for (const [title, text] of described) {
    const command = await commandOf(title)
    for (const row of rows(command)) if (!text.includes(row)) missing.push(`${title}: ${row}`)
  }
  expect(missing, 'put these rows into docs/commands.md').toEqual([])
})

test('docs/commands.md names no option that is not there', async () => {
  for (const [title, text] of sections('commands.md', '##')) {
    const known = new Set(rows(await commandOf(title)))
    const written = text.split('\n').filter((line) => line.startsWith('| `'))
    expect(
      written.filter((line) => !known.has(line)),
      title,
    ).toEqual([])
  }
})

test('docs/configuration.md describes every key, with its default and an example', () => {
  const described = sections('configuration.md', '###')
  expect([...described.keys()].sort()).toEqual(Object.keys(configSchema.entries).sort())
  const incomplete = [...described].filter(
    ([key, text]) =>
      !/\bDefault:/.test(text) || !new RegExp(`\`\`\`ts\n[\\s\\S]*^\\s*${key}:`, 'm').test(text),
  )
  expect(incomplete.map(([key]) => key)).toEqual([])
})
