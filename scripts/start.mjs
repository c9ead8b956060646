import { join } from 'node:path'
import { isBuildFresh, recordBuild } from './buildStamp.mjs'
import { installPackages } from './installPackages.mjs'
import { isPortTaken } from './ports.mjs'
import { projectFolder } from './projectFolder.mjs'
import { requireNode } from './requireNode.mjs'

requireNode()
const port = readPort(process.env.PORT)
if (await isPortTaken(port)) refusePort()
await installPackages()
if (!isBuildFresh()) {
  console.log('Building …')
  const { build } = await import('vite')
  await build({ root: projectFolder, logLevel: 'warn' })
  recordBuild()
}
await serve()

/** @param {string | undefined} text */
function readPort(text) {
  if (!text) return 4200
  const number = Number(text)
  if (Number.isInteger(number) && number > 0 && number < 65536) return number
  console.error(`PORT must be a whole number from 1 to 65535, but it is "${text}".`)
  process.exit(1)
}

/** @returns {never} */
function refusePort() {
  console.error(
    `Port ${port} is already in use: stop the program that uses it, or set PORT to another number, such as ${port + 1}.`,
  )
  process.exit(1)
}

async function serve() {
  const { startStaticServer } = await import('./startStaticServer.mjs')
  try {
    await startStaticServer(join(projectFolder, 'dist'), { port })
  } catch (error) {
    if (await isPortTaken(port)) refusePort()
    throw error
  }
  console.log(`Tiekartturi is ready at http://localhost:${port}/ (Ctrl+C stops it)`)
}
