/** What differs between two runs, or comes from where no file says it. */
const outside =
  /\b(?:process|globalThis|global|window|navigator|Deno|Bun|eval|Function|require|fetch|performance|crypto|randomUUID|Intl|await|import\.meta)\b|\bDate\s*[.(]|\bMath\.random\b|\.toLocale|\bimport\s*\(/

const specifier = /(?:\bfrom|\bimport)\s*(['"])(.+?)\1/g

/**
 * Whether what a TypeScript file does when it is run may depend on more than on its text and on the modules that `isKnown`
 * takes: on the environment, the time, chance, or another package. Looks at the text alone, and takes what it does not know
 * for such a file.
 */
export function asksOutside(text: string, isKnown: (specifier: string) => boolean): boolean {
  return outside.test(text) || [...text.matchAll(specifier)].some(([, , name = '']) => !isKnown(name))
}
