import { expect, test } from 'vitest'
import { differsInSecrets } from './differs-in-secrets.ts'

const report = (one: string, other: string) =>
  `different: 1 objects\n-- altered USER MAPPING\n   @@ -1 +1 @@\n   -${one};\n   +${other};\n`
const mapping = (user: string, secret: string) =>
  `CREATE USER MAPPING FOR a SERVER s OPTIONS ("user" '${user}', password '${secret}')`

test.each([
  ['another secret', report(mapping('ann', 'one'), mapping('ann', "it''s")), true],
  ['another user', report(mapping('ann', 'one'), mapping('bob', 'two')), false],
  ['nothing to hold it against', '-- added USER MAPPING\n   +CREATE USER MAPPING;', false],
])('%s', (_name, text, isSecret) => {
  expect(differsInSecrets(text)).toBe(isSecret)
})
