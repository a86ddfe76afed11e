import { onTestFinished } from 'vitest'
import { createShadow, type ShadowOptions } from '../../src/shadow/create-shadow.ts'
import type { Shadow } from '../../src/shadow/shadow.ts'

/** Makes a shadow that closes when the test ends. */
export function makeShadow(options: ShadowOptions): Shadow {
  const shadow = createShadow(options)
  onTestFinished(() => shadow.close())
  return shadow
}
