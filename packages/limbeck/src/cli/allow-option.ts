import { InvalidArgumentError, Option } from 'commander'
import { type AllowedHazard, allowedHazards } from '../runner/allowed-hazard.ts'

/** `--allow HAZARD`: takes a hazard that a run otherwise refuses. May be repeated. */
export function allowOption(): Option {
  return new Option('--allow <hazard>', 'take this hazard: loses-data; may be repeated').argParser(
    (value: string, previous: readonly AllowedHazard[] = []) => [...previous, hazardOf(value)],
  )
}

function hazardOf(value: string): AllowedHazard {
  const hazard = allowedHazards.find((each) => each === value)
  if (hazard === undefined) throw new InvalidArgumentError(`It may be ${allowedHazards.join(', ')}.`)
  return hazard
}
