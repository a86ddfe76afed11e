import { Argument } from 'commander'
import { type CompletionShell, completionScript } from '../completion-script.ts'
import { defineCommand } from '../define-command.ts'

/** `completion SHELL`: prints what makes a shell complete commands, options and revision ids. */
export const completion = defineCommand({
  configure: (command) => {
    command.addArgument(new Argument('<shell>', 'bash or zsh').choices(['bash', 'zsh']))
  },
  run: async (_context, _flags: object, shell: CompletionShell) => {
    const script = completionScript(shell)
    return { text: [script.trimEnd()], json: { shell, script } }
  },
})
