import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fontFiles } from '../../scripts/fonts/fontRecipe.mjs'
import { projectFolder } from '../../scripts/projectFolder.mjs'

const src = join(projectFolder, 'src')
const asked = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .flatMap(entry => [
    ...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/#fonts\/([\w.-]+)/g),
  ])
  .map(([, name]) => name)

test('every font that is cut is asked for somewhere, and every font asked for is cut', () => {
  expect(fontFiles.map(({ name }) => name).toSorted()).toEqual([...new Set(asked)].toSorted())
})
