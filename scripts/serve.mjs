import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { projectFolder } from './projectFolder.mjs'
import { startStaticServer } from './startStaticServer.mjs'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '0' }, mount: { type: 'string', default: '/' } },
})
const folder = resolve(projectFolder, positionals[0] ?? 'dist')
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no page to serve in ${folder}: run "npm run build" first.`)
  process.exit(1)
}
const server = await startStaticServer(folder, { port: Number(values.port), mount: values.mount })
console.log(server.address)
