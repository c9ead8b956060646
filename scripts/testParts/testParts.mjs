import { browserPart } from './browserPart.mjs'
import { buildPart } from './buildPart.mjs'
import { lintPart } from './lintPart.mjs'
import { pdfPart } from './pdfPart.mjs'
import { typesPart } from './typesPart.mjs'
import { unitPart } from './unitPart.mjs'

/**
 * The parts of `npm test`, in order: the browser tests use what the build made.
 *
 * @type {readonly import('./TestPart.d.ts').TestPart[]}
 */
export const testParts = [typesPart, lintPart, unitPart, pdfPart, buildPart, browserPart]
