import { asksOutside } from '../asks-outside.ts'
import { validators } from './validators.ts'

/** What a value does when it is asked for later, in a function of no parameters: models hold those for inserted rows. */
const deferred = /=>\s*(?:new Date\(\)|Date\.now\(\)|(?:crypto\.)?randomUUID\(\)|Math\.random\(\))/g

const typesOnly = /\b(?:import|export)\s+type\b[^'"]*?\bfrom\s*(['"]).+?\1/g
const ofCrypto = /\bimport\s*\{[^}]*\}\s*from\s*(['"])(?:node:)?crypto\1/g

/**
 * Whether what a model file describes may depend on more than on the text of files, on Drizzle and on `validators`: see
 * `asksOutside`.
 */
export function dependsOnOutside(text: string, packageName: string): boolean {
  const run = text.replaceAll(typesOnly, '').replaceAll(ofCrypto, '').replaceAll(deferred, '')
  return asksOutside(run, (name) => isKnown(name, packageName))
}

function isKnown(name: string, packageName: string): boolean {
  const isOf = (known: string) => name === known || name.startsWith(`${known}/`)
  if ([packageName, ...validators].some(isOf)) return true
  return /^\.{1,2}(?:\/|$)/.test(name) && !/\.(?:json|node|wasm)$/.test(name)
}
