import { asksOutside } from '../asks-outside.ts'

/** What a value does when it is asked for later, in a function of no parameters: models hold those for inserted rows. */
const deferred = /=>\s*(?:new Date\(\)|Date\.now\(\)|(?:crypto\.)?randomUUID\(\)|Math\.random\(\))/g

const typesOnly = /\b(?:import|export)\s+type\b[^'"]*?\bfrom\s*(['"]).+?\1/g
const ofCrypto = /\bimport\s*\{[^}]*\}\s*from\s*(['"])(?:node:)?crypto\1/g

/** Whether what a model file describes may depend on more than on the text of files and on Drizzle: see `asksOutside`. */
export function dependsOnOutside(text: string, packageName: string): boolean {
  const run = text.replaceAll(typesOnly, '').replaceAll(ofCrypto, '').replaceAll(deferred, '')
  return asksOutside(run, (name) => isKnown(name, packageName))
}

function isKnown(name: string, packageName: string): boolean {
  if (name === packageName || name.startsWith(`${packageName}/`)) return true
  return /^\.{1,2}(?:\/|$)/.test(name) && !/\.(?:json|node|wasm)$/.test(name)
}
