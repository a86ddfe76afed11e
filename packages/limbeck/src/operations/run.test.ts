import { expect, test } from 'vitest'
import { run } from './run.ts'

test('code is one step that carries what it does', () => {
  const code = async (): Promise<void> => {}
  const context = { serverVersion: 170000, isNew: () => false, online: true }
  expect(run.sql(run.record(code, 'move phones'), context)).toEqual([
    { run: code, description: 'move phones' },
  ])
  expect(run.record(code).description).toBe('TypeScript code')
})
