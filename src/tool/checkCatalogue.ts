import type { FileFault } from '../catalogue/checkCatalogueFiles.ts'
import { printFault } from '../catalogue/Fault.ts'
import { MENDS } from '../catalogue/mends.ts'
import { type Outcome, UsageError } from './Outcome.ts'
import { OWN_DATA, readCatalogueDirectory } from './readCatalogueDirectory.ts'

/** `check-catalogue [DIR]`: every fault of a catalogue directory at once; exit 1 when there is one, 0 with warnings alone. */
export function checkCatalogue(args: readonly string[]): Outcome {
  const [directory = OWN_DATA, ...rest] = args
  if (rest.length > 0 || directory.startsWith('-'))
    throw new UsageError('check-catalogue takes one directory, or none for data/.')
  const { catalogue, faults, warnings } = readCatalogueDirectory(directory)
  const lines = [
    ...faults.map(found => `error    ${print(found)}`),
    ...warnings.map(found => `warning  ${print(found)}`),
    catalogue === undefined || faults.length > 0
      ? `${faults.length} ${faults.length === 1 ? 'error' : 'errors'}, ${warnings.length} warnings`
      : `${catalogue.models.length} models in ${catalogue.categories.length} categories: no errors, ${warnings.length} warnings`,
  ]
  return { exitCode: faults.length > 0 ? 1 : 0, output: lines.join('\n') }
}

function print(found: FileFault): string {
  const mend = MENDS[found.rule]
  return `${found.file}: ${printFault(found)}${mend ? ` → ${mend}` : ''}`
}
