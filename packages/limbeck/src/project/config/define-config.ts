import type { ConfigInput } from './config.ts'

/** States a configuration: returns it as it is, and gives the editor its types. */
export function defineConfig<const Input extends ConfigInput>(config: Input): Input {
  return config
}
