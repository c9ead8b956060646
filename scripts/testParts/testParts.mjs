import { browserPart } from './browserPart.mjs'
import { buildPart } from './buildPart.mjs'
import { hostingPart } from './hostingPart.mjs'
import { lintPart } from './lintPart.mjs'
import { pdfPart } from './pdfPart.mjs'
import { typesPart } from './typesPart.mjs'
import { unitPart } from './unitPart.mjs'

/**
 * The parts of `npm test`, in order: what is hosted and tried in the browser is what the build made.
 *
 * @type {readonly import('./TestPart.d.ts').TestPart[]}
 */
export const testParts = [typesPart, lintPart, unitPart, pdfPart, buildPart, hostingPart, browserPart]
