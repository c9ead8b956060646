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
const { build, preview } = await import('vite')
if (!isBuildFresh()) {
  console.log('Building …')
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
  try {
    await preview({
      appType: 'mpa',
      configFile: false,
      root: projectFolder,
      build: { outDir: join(projectFolder, 'dist') },
      preview: { host: '127.0.0.1', port, strictPort: true },
      logLevel: 'warn',
    })
  } catch (error) {
    if (await isPortTaken(port)) refusePort()
    throw error
  }
  const address = `http://localhost:${port}/`
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  console.log(`Tiekartturi is ready at ${address} (Ctrl+C stops it)`)
}
