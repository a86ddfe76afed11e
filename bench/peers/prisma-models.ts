import type { ModelTable } from '../schema/model-table.ts'

/** The models in Prisma's language, which has no checks. */
export function prismaModels(tables: readonly ModelTable[]): string {
  const next = new Map(tables.map(({ name, previous }) => [previous, name]))
  return `datasource db {
  provider = "postgresql"
}

${tables.map((table) => model(table, next.get(table.name))).join('\n')}`
}

function model(table: ModelTable, next: string | undefined): string {
  const { name, previous, codeLength, isLabelRequired, hasNote, hasTimeIndex } = table
  const lines = [
    `id BigInt @id(map: "${name}_pkey")`,
    'previous_id BigInt?',
    `label String${isLabelRequired ? '' : '?'}`,
    `code String @unique(map: "${name}_code_idx") @db.VarChar(${codeLength})`,
    'amount Int @default(0)',
    'is_active Boolean @default(true)',
    'created_at DateTime @default(now()) @db.Timestamptz',
    'updated_at DateTime? @db.Timestamptz',
    ...(hasNote ? ['note String?'] : []),
    ...(previous === undefined
      ? []
      : [
          `previous ${previous}? @relation("${name}", fields: [previous_id], references: [id], map: "${name}_previous_id_fkey", onDelete: NoAction, onUpdate: NoAction)`,
        ]),
    ...(next === undefined ? [] : [`nexts ${next}[] @relation("${next}")`]),
    ...(hasTimeIndex ? [`@@index([created_at], map: "${name}_created_at_idx")`] : []),
  ]
  return `model ${name} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`
}
