/** What a value does when it is asked for later, in a function of no parameters: models hold those for inserted rows. */
const deferred = /=>\s*(?:new Date\(\)|Date\.now\(\)|(?:crypto\.)?randomUUID\(\)|Math\.random\(\))/g

/** What differs between two runs, or comes from where no file says it. */
const outside =
  /\b(?:process|globalThis|global|window|navigator|Deno|Bun|eval|Function|require|fetch|performance|crypto|randomUUID|Intl|await|import\.meta)\b|\bDate\s*[.(]|\bMath\.random\b|\.toLocale|\bimport\s*\(/

const specifier = /(?:\bfrom|\bimport)\s*(['"])(.+?)\1/g
const typesOnly = /\b(?:import|export)\s+type\b[^'"]*?\bfrom\s*(['"]).+?\1/g
const ofCrypto = /\bimport\s*\{[^}]*\}\s*from\s*(['"])(?:node:)?crypto\1/g

/**
 * Whether what a model file describes may depend on more than on the text of files and on Drizzle: on the environment, the
 * time, chance, or another package. Looks at the text alone, and takes what it does not know for such a file.
 */
export function dependsOnOutside(text: string, packageName: string): boolean {
  const run = text.replaceAll(typesOnly, '').replaceAll(ofCrypto, '').replaceAll(deferred, '')
  if (outside.test(run)) return true
  return [...run.matchAll(specifier)].some(([, , name = '']) => !isKnown(name, packageName))
}

function isKnown(name: string, packageName: string): boolean {
  if (name === packageName || name.startsWith(`${packageName}/`)) return true
  return /^\.{1,2}(?:\/|$)/.test(name) && !/\.(?:json|node|wasm)$/.test(name)
}
