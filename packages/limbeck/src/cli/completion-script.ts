/** A shell that Limbeck completes words in. */
export type CompletionShell = 'bash' | 'zsh'

/** Between the words that a shell hands over: no word holds it. */
export const wordSeparator = '\u001f'

/**
 * The text that a shell runs once so that it completes Limbeck's words. It asks the command that is being typed, so
 * that the ids are those of the project at hand.
 */
export function completionScript(shell: CompletionShell): string {
  return shell === 'bash' ? bash : zsh
}

// Readline breaks words at = : and @ too, an @ being part of the word behind it. So the line itself is read anew, and
// what stands before the last break is left out of the answers.
const bash = `# bash completion for limbeck. Put into ~/.bashrc: eval "$(limbeck completion bash)"
_limbeck() {
  local line="\${COMP_LINE:0:COMP_POINT}" words joined current prefix candidate
  read -ra words <<< "$line"
  [[ "$line" == *[[:space:]] ]] && words+=("")
  joined=$(IFS=$'\\x1f'; printf '%s' "\${words[*]:1}")
  current="\${words[-1]}"
  prefix="\${current%"\${current##*[:=@]}"}"
  prefix="\${prefix%@}"
  COMPREPLY=()
  while IFS= read -r candidate; do
    [[ -n "$candidate" ]] && COMPREPLY+=("\${candidate#"$prefix"}")
  done < <("$1" __complete -- ":$joined" 2>/dev/null)
}
complete -o default -F _limbeck limbeck
`

const zsh = `#compdef limbeck
# zsh completion for limbeck. Put into ~/.zshrc, behind compinit: eval "$(limbeck completion zsh)"
_limbeck() {
  local -a candidates
  candidates=("\${(@f)$("\${words[1]}" __complete -- ":\${(pj:\\x1f:)words[2,CURRENT]}" 2>/dev/null)}")
  candidates=(\${candidates:#})
  if (( \${#candidates} )); then compadd -a candidates; else _files; fi
}
compdef _limbeck limbeck
`
