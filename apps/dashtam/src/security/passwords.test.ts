import { expect, test } from 'vitest'
import { passwords } from './passwords.ts'

test('a password is known again, and another one is not', async () => {
  const { hash, matches, close } = passwords(64, 1)
  const known = await hash('Corr3ct horse!')
  expect(known).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$/)
  expect(await hash('Corr3ct horse!')).not.toBe(known)
  expect(await matches('Corr3ct horse!', known)).toBe(true)
  expect(await matches('Corr3ct horse', known)).toBe(false)
  expect(await matches('nobody', undefined)).toBe(false)
  await expect(matches('x', 'no hash')).rejects.toThrow()
  await close()
})

test('the process answers others while it hashes', async () => {
  const { hash, close } = passwords(19_456, 4)
  await hash('the first one starts the thread')
  let turns = 0
  const timer = setInterval(() => turns++, 1)
  const began = performance.now()
  await Promise.all(['a', 'b', 'c'].map(hash))
  const took = performance.now() - began
  clearInterval(timer)
  expect(took).toBeGreaterThan(30)
  expect(turns).toBeGreaterThan(5)
  await close()
})

test('what waits when the service ends is told so', async () => {
  const { hash, close } = passwords(19_456, 4)
  const waiting = hash('a')
  const outcome = expect(waiting).rejects.toThrow('the service ends')
  await close()
  await outcome
})
