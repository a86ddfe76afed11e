import { asksOutside } from '../asks-outside.ts'
import { validators } from './validators.ts'

const timeOrChance = String.raw`(?:new Date\(\)|Date\.now\(\)|(?:crypto\.)?randomUUID\(\)|Math\.random\(\))`
/**
 * What is asked for when a function is called, as what it returns or as its last parameter's default: models hold those for
 * inserted rows.
 */
const deferred = new RegExp(String.raw`=>\s*${timeOrChance}|=\s*${timeOrChance}(?=\s*\)\s*=>)`, 'g')

/** A date of what is given follows from that and from the time zone. */
const dateOfValue = /\bnew Date\((?=\s*[^\s)/.])/g

const typesOnly = /\b(?:import|export)\s+type\b[^'"]*?\bfrom\s*(['"]).+?\1/g
const ofCrypto = /\bimport\s*\{[^}]*\}\s*from\s*(['"])(?:node:)?crypto\1/g

/**
 * Whether what a model file describes may depend on more than on the text of files, on Drizzle, on `validators` and on the
 * time zone: see `asksOutside`.
 */
export function dependsOnOutside(text: string, packageName: string): boolean {
  const run = [typesOnly, ofCrypto, deferred, dateOfValue].reduce(
    (rest, known) => rest.replaceAll(known, ''),
    text,
  )
  return asksOutside(run, (name) => isKnown(name, packageName))
}

function isKnown(name: string, packageName: string): boolean {
  const isOf = (known: string) => name === known || name.startsWith(`${known}/`)
  if ([packageName, ...validators].some(isOf)) return true
  return /^\.{1,2}(?:\/|$)/.test(name) && !/\.(?:json|node|wasm)$/.test(name)
}
