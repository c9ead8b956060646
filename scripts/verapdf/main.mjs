import { provideNeeds } from '../needs/provideNeeds.mjs'
import { pdfPart } from '../testParts/pdfPart.mjs'
import { runParts } from '../testParts/runParts.mjs'

await provideNeeds(pdfPart.needs ?? [], console.log)
const total = await runParts([pdfPart], { isStrict: process.env.STRICT === '1', print: console.log })
if (total.failed > 0) process.exitCode = 1
