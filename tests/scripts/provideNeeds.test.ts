import { expect, test } from 'vitest'
import type { Need } from '../../scripts/needs/Need.d.ts'
import { needs } from '../../scripts/needs/needs.mjs'
import { provideNeeds } from '../../scripts/needs/provideNeeds.mjs'
import { testParts } from '../../scripts/testParts/testParts.mjs'

type World = {
  readonly here: readonly string[]
  readonly known?: readonly string[]
  readonly mayInstall?: boolean
}

/** A machine on which some programs are, and for which some packages are known. */
function machine({ here, known = [], mayInstall = true }: World) {
  const present = new Set(here)
  const calls: string[][] = []
  const fetched: string[] = []
  const need = (name: string, more: Partial<Need> = {}): Need => ({
    serves: `What ${name} checks`,
    find: async () => (present.has(name) ? `/bin/${name}` : undefined),
    ...more,
  })
  const register: Readonly<Record<string, Need>> = {
    shell: need('shell', { packages: ['shell', 'browser'] }),
    reader: need('reader', { packages: ['reader'] }),
    builder: need('builder', { packages: ['builder'] }),
    judge: need('judge', {
      fetchedWith: ['builder'],
      fetch: async () => {
        fetched.push('judge')
        if (present.has('builder')) present.add('judge')
      },
    }),
  }
  const installer = {
    findApt: async () => (mayInstall ? ['apt-get'] : undefined),
    installDebianPackages: async (_: readonly string[], wanted: readonly (readonly string[])[]) => {
      const names = wanted.flatMap(each => each.find(name => known.includes(name)) ?? [])
      calls.push(names)
      for (const name of names) present.add(name)
    },
  }
  const provide = async (names: readonly string[], changes: Readonly<Record<string, Need>> = {}) => {
    const lines: string[] = []
    await provideNeeds(names, line => lines.push(line), { ...register, ...changes }, installer)
    return lines.slice(1).map(line => line.trim())
  }
  return { provide, need, calls, fetched }
}

const everything = ['shell', 'reader', 'judge']

test('nothing is installed where everything is here, not even what would only fetch something', async () => {
  const { provide, calls, fetched } = machine({ here: everything })
  expect(await provide(everything)).toEqual(['shell: /bin/shell', 'reader: /bin/reader', 'judge: /bin/judge'])
  expect([calls, fetched]).toEqual([[], []])
})

test('all that is missing is told in one list and asked for in one call, and with it what fetches the rest', async () => {
  const { provide, calls, fetched } = machine({ here: ['shell'], known: ['reader', 'builder'] })
  expect(await provide(everything)).toEqual([
    'shell: /bin/shell',
    "reader: missing; installing Debian's reader",
    'judge: missing; fetching it',
    "builder: missing; installing Debian's builder",
  ])
  expect(calls).toEqual([['reader', 'builder']])
  expect(fetched).toEqual(['judge'])
})

test('what cannot be had is told, and the rest is still provided', async () => {
  const { provide } = machine({ here: [], known: ['builder'] })
  expect(await provide(['reader', 'judge'])).toContain('reader could not be got')
  expect(await machine({ here: [], mayInstall: false }).provide(['reader'])).toEqual([
    'reader: missing, and nothing may be installed here',
    'reader could not be got',
  ])
})

test('a slow program is replaced where packages may be installed, and serves where not', async () => {
  const slow = (world: World) => {
    const made = machine(world)
    const shell = made.need('shell', { packages: ['shell'], isSlow: () => true })
    return { ...made, provideSlow: () => made.provide(['shell'], { shell }) }
  }
  const free = slow({ here: ['shell'], known: ['shell'] })
  expect(await free.provideSlow()).toEqual(['shell: /bin/shell; installing a faster one: shell'])
  expect(free.calls).toEqual([['shell']])
  expect(await slow({ here: ['shell'], mayInstall: false }).provideSlow()).toEqual(['shell: /bin/shell'])
})

test('every part names what it calls by a name that is known, and each can be got in some way', () => {
  const named = testParts.flatMap(part => part.needs ?? [])
  expect(named).not.toHaveLength(0)
  const register: Readonly<Record<string, Need>> = needs
  for (const name of [...named, ...named.flatMap(each => register[each]?.fetchedWith ?? [])])
    expect(register[name]?.packages ?? register[name]?.fetch, name).toBeDefined()
})
