import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { projectFolder } from './projectFolder.mjs'
import { startStaticServer } from './startStaticServer.mjs'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '0' }, mount: { type: 'string', default: '/' } },
})
const folder = resolve(projectFolder, positionals[0] ?? 'dist')
const server = await startStaticServer(folder, { port: Number(values.port), mount: values.mount })
console.log(server.address)
