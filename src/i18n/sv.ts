import { fi } from './fi.ts'
import type { Words } from './Words.ts'

export const sv: Words = fi
