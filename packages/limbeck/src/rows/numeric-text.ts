import type { ValueContext } from './value-context.ts'

/** A number that fits the precision and the scale of a numeric column, in which every digit of the scale is used. */
export function numericText({ count, random }: ValueContext, modifier: number): string {
  if (modifier < 4) return `${count}.${random.below(1000)}`
  const precision = ((modifier - 4) >> 16) & 0xffff
  // Eleven bits with a sign: a scale below zero rounds digits before the point.
  const scale = (((modifier - 4) & 0x7ff) ^ 1024) - 1024
  const whole = precision - Math.max(scale, 0)
  const digits = whole <= 0 ? '0' : `${count % 10 ** Math.min(whole, 9)}`
  if (scale <= 0) return digits
  const room = Math.min(scale, scale + Math.min(whole, 0), 9)
  const fraction = whole < 0 ? precision : scale
  return `${digits}.${`${random.below(10 ** Math.min(fraction, 6))}`
    .padStart(fraction, '0')
    .padStart(scale, '0')
    .slice(0, room + scale)}`
}
