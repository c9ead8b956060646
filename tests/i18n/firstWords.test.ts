import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { withoutComments } from '../../scripts/architecture/sourceText.mjs'
import { projectFolder } from '../../scripts/projectFolder.mjs'
import { firstKeys } from '../../scripts/words/firstKeys.mjs'

const sourceOf = (file: string) => withoutComments(readFileSync(join(projectFolder, file), 'utf8'))

/** What comes with the first load: everything reached from the entrance without an import that runs later. */
function firstSources(): ReadonlyMap<string, string> {
  const reached = new Map<string, string>()
  const reach = (file: string) => {
    if (reached.has(file) || !/\.tsx?$/.test(file) || !existsSync(join(projectFolder, file))) return
    const source = sourceOf(file)
    reached.set(file, source)
    for (const [, path = ''] of source.matchAll(/^import (?!type )[^;]*?from '(\.[^']+)'/gm))
      reach(join(dirname(file), path))
  }
  reach('src/main.tsx')
  return reached
}

/** What is said of models, and by a dialog that only tells: neither is on the first screens. */
const SAID_LATER: readonly string[] = ['signs', 'marks', 'undo']

test('what comes with the first load says nothing but the words that come with it', () => {
  const sources = firstSources()
  expect([...sources.keys()]).toContain('src/views/wizard/ResourcesStep.tsx')
  const said = [...sources].flatMap(([file, source]) =>
    [...source.matchAll(/\$ => \$\.(\w+)/g)].map(([, key = '']) => ({ file, key })),
  )
  expect(said).not.toHaveLength(0)
  expect(said.filter(({ key }) => ![...firstKeys, ...SAID_LATER].includes(key))).toEqual([])
})
