import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

// Not `new URL('..', …)`: under jsdom, where tests of screens run, that is no file's address.
export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)))
