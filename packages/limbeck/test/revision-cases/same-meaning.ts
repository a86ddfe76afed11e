const meanings: readonly (readonly [message: RegExp, ...codes: string[]])[] = [
  [/Multiple revisions start/, 'revision.ambiguous-prefix'],
  [/is not a member of branch/, 'revision.not-on-branch'],
  [/No such branch/, 'revision.unknown-branch'],
  [/No such revision/, 'revision.unknown'],
  [
    /Can't locate revision/,
    'revision.unknown',
    'revision.unknown-branch',
    'revision.ambiguous-prefix',
    'revision.not-on-branch',
  ],
  [/[Mm]ultiple head/, 'revision.multiple-heads'],
  [/Ambiguous walk/, 'revision.ambiguous-walk'],
  [/Ambiguous upgrade/, 'revision.ambiguous-upgrade'],
  [/didn't produce|Walked too far/, 'revision.too-far'],
  [/valid (?:up|down)grade target|does not refer to|not an ancestor/, 'revision.not-an-ancestor'],
  [/overlaps with/, 'revision.overlap'],
  [/[Cc]ycle|[Ll]oop/, 'revision.cycle'],
  [/Branch name/, 'revision.duplicate-label'],
  [/not allowed in revision identifier/, 'revision.bad-id'],
  [/broken map/, 'revision.missing-dependency'],
]

/** Whether an error code means what a recorded message says. Wording is our own; a new kind of message is a bug. */
export function sameMeaning(code: string, message: string): boolean {
  const known = meanings.find(([pattern]) => pattern.test(message))
  if (known === undefined) throw new Error(`no code stands for: ${message}`)
  return known.slice(1).includes(code)
}
