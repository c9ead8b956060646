import { installPackages } from './installPackages.mjs'
import { provideNeeds } from './needs/provideNeeds.mjs'
import { requireNode } from './requireNode.mjs'
import { runParts } from './testParts/runParts.mjs'
import { testParts } from './testParts/testParts.mjs'

requireNode()
await installPackages()
await provideNeeds(
  testParts.flatMap(({ needs = [] }) => needs),
  console.log,
)
const total = await runParts(testParts, { isStrict: process.env.STRICT === '1', print: console.log })
if (total.failed > 0) process.exitCode = 1
