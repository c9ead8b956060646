import { describe, expect, test } from 'vitest'
import { rankModels } from '../../src/scoring/rankModels.ts'
import { tierWeights } from '../../src/scoring/tierWeights.ts'
import { walkRanking } from '../../src/scoring/walkRanking.ts'
import { walkStarts } from '../../src/scoring/walkStarts.ts'
import { advise } from '../../src/tool/advise.ts'
import { adviseArguments } from '../../src/tool/adviseArguments.ts'
import { UsageError } from '../../src/tool/Outcome.ts'
import { printPortfolio, printRobustness } from '../../src/tool/printAdvice.ts'
import { buildModel, buildSettled } from '../fixtures/buildModel.ts'
import { goal, slots, tiers } from '../fixtures/ids.ts'
import { KNOWN_RESULTS, sharesByRow } from '../fixtures/knownResults.ts'
import { ownCatalogue } from '../fixtures/ownData.ts'
import { runTool } from '../fixtures/runTool.ts'

const { models } = ownCatalogue()
const ROW_BY_ID = new Map<string, number>(models.map(({ id, n }) => [id, n]))

interface Advice {
  readonly weights: Readonly<Record<string, number>>
  readonly ranking: readonly {
    readonly id: string
    readonly n: number
    readonly score: number
    readonly rank: number | null
  }[]
  readonly portfolio: {
    readonly value: number
    readonly optimal: number | string
    readonly proposal: readonly string[]
    readonly share: Readonly<Record<string, number>>
    readonly free: Readonly<Record<string, number>>
    readonly starts: {
      readonly proposal: readonly string[]
      readonly optimal: number | string
      readonly share: Readonly<Record<string, number>>
      readonly free: Readonly<Record<string, number>>
    }
  } | null
  readonly dominance: readonly string[]
  readonly robustness?: {
    readonly portfolios?: number
    readonly core?: Readonly<Record<string, number>>
    readonly tooLarge?: true
  }
  readonly slotWorth?: Readonly<
    Record<string, { readonly class: readonly string[]; readonly pick: number; readonly adds: number }>
  >
  readonly slotExchanges?: readonly {
    readonly slots: string
    readonly enter: readonly string[]
    readonly leave: readonly string[]
    readonly gains: number
  }[]
  readonly nearest?: { readonly model: string; readonly needs: string; readonly within: string }
  readonly coverage?: {
    readonly unhit: readonly string[]
    readonly swap?: { readonly out: string; readonly in: string; readonly loses: number }
    readonly outOfReach: readonly {
      readonly goal: string
      readonly models: readonly string[]
      readonly needs?: string
    }[]
  }
}

function advice(...args: readonly string[]): Advice {
  const { exitCode, output = '', errors } = advise(args)
  expect([exitCode, errors]).toEqual([0, undefined])
  return JSON.parse(output)
}

// The first six are run as a command.
const WRONG_ARGUMENTS: readonly [what: string, args: readonly string[], says: RegExp][] = [
  ['an unknown goal', ['--tiers', 'A>F'], /no goal "F"/],
  ['an unknown must-not', ['--must-not', 'nobody'], /--must-not: .*"nobody"/],
  ['a goal twice', ['--tiers', 'A>B=A'], /Goal A .*twice/],
  ['a model in two lists', ['--must', 'events', '--in-use', 'open-data,events'], /events .*twice/],
  ['negative slots', ['--slots', '-1,0,0'], /--slots .*"-1,0,0"/],
  ['two numbers for slots', ['--slots', '1,2'], /--slots .*"1,2"/],
  ['an empty tier', ['--tiers', 'A>'], /no goal ""/],
  ['an unknown must', ['--must', 'nobody'], /--must: .*"nobody"/],
  ['an unknown model in use', ['--in-use', 'nobody'], /--in-use: .*"nobody"/],
  ['a model twice in a list', ['--must-not', 'events,events'], /events .*twice/],
  ['more slots than can be entered', ['--slots', '100,0,0'], /--slots .*from 0 to 99/],
  ['four numbers for slots', ['--slots', '1,2,3,4'], /--slots/],
  ['half a slot', ['--slots', '1,2,0.5'], /--slots/],
  ['no number for slots', ['--slots', '1,,2'], /--slots/],
  ['slots without a value', ['--slots'], /--slots/],
  ['an unknown option', ['--budget', '5'], /--budget/],
  ['a stray word', ['now'], /now/],
]

describe('advise, as a command', () => {
  test.each(KNOWN_RESULTS)('$tiers in $slots comes out exactly', async known => {
    const run = await runTool('advise', '--tiers', known.tiers, '--slots', known.slots.join(','))
    expect([run.exitCode, run.errors]).toEqual([0, ''])
    const { portfolio, robustness }: Advice = JSON.parse(run.output)
    expect([portfolio?.value, portfolio?.optimal]).toEqual([known.value, known.optimal])
    expect(sharesByRow(models, new Map(Object.entries(portfolio?.share ?? {})))).toEqual(known.shares)
    expect(robustness?.portfolios).toBe(known.nonDominated)
    const core = Object.entries(sharesByRow(models, new Map(Object.entries(robustness?.core ?? {}))))
    expect(Object.fromEntries(core.filter(([, index]) => index > 0))).toEqual(known.core)
  })

  test.each(WRONG_ARGUMENTS.slice(0, 6))(
    '%s gets one sentence on standard error, nothing on standard output, and exit 2',
    async (_, args, says) => {
      const { exitCode, output, errors } = await runTool('advise', ...args)
      expect([exitCode, output]).toEqual([2, ''])
      expect(errors).toMatch(says)
      expect(errors).toMatch(/^[^\n]+\.\n$/)
    },
  )

  test.each([
    ['no command', []],
    ['an unknown command', ['advice']],
    ['a name that every object has', ['constructor']],
  ] as const)('%s names the commands, and exits 2', async (_, args) => {
    const { exitCode, output, errors } = await runTool(...args)
    expect([exitCode, output]).toEqual([2, ''])
    expect(errors).toMatch(/advise.*check-catalogue/)
  })

  test('musts that do not fit are said on standard output, and exit 3', async () => {
    const { exitCode, output, errors } = await runTool(
      'advise',
      '--slots',
      '5,0,1',
      '--must',
      'energy-solutions,open-data,events',
    )
    expect([exitCode, errors]).toEqual([3, ''])
    expect(JSON.parse(output)).toEqual({
      error: expect.stringContaining('open-data'),
      models: ['open-data', 'events'],
      missing: 'moderate',
    })
  })
})

describe('what advise prints', () => {
  const found = advice('--tiers', 'E>D', '--slots', '2,1,0')

  test('is the weights of the chosen goals', () => {
    expect(found.weights).toEqual({ E: 3, D: 1 })
  })

  test('is the ranking in display order, then every model without a priority hit', () => {
    const ranked = found.ranking.filter(({ rank }) => rank !== null)
    expect(ranked.map(({ n, score, rank }) => [n, score, rank])).toEqual([
      [6, 4, 1],
      [16, 4, 1],
      [4, 3, 3],
      [8, 3, 3],
      [9, 3, 3],
      [25, 3, 3],
      [3, 3, 7],
      [14, 3, 7],
      [2, 3, 7],
      [10, 1, 10],
      [12, 1, 10],
      [28, 1, 10],
      [27, 1, 13],
      [5, 1, 13],
    ])
    const rest = found.ranking.slice(ranked.length)
    expect(rest.every(({ score, rank }) => score === 0 && rank === null)).toBe(true)
    expect(found.ranking.map(({ id, n }) => [id, n]).sort()).toEqual([...ROW_BY_ID].sort())
    expect(Object.keys(found.ranking[0] ?? {})).toEqual(['id', 'n', 'score', 'rank'])
  })

  test('is the portfolio with its proposal, shares and free slots', () => {
    expect(found.portfolio).toEqual({
      value: 4,
      optimal: 2,
      proposal: ['group-steering'],
      share: { 'group-steering': 0.5, 'idea-funding': 0.5 },
      free: { light: 2, moderate: 0, heavy: 0 },
      starts: expect.any(Object),
    })
  })

  test('is the starts apart from the portfolio, with the slots free after them', () => {
    const aimed = [
      buildModel(1, 2, 'A'),
      buildModel(2, 1, '', { aims: [goal('A')] }),
      buildModel(3, 1, '', { aims: [goal('A')] }),
    ]
    const ranking = rankModels(aimed, tierWeights(tiers('A')))
    const printed = (light: number) => {
      const [room, settled] = [slots(light, 1, 0), buildSettled()]
      const outcome = walkRanking(ranking, room, settled)
      if (outcome.kind !== 'portfolio') throw new Error('musts do not fit')
      return printPortfolio(outcome, walkStarts(ranking, room, settled, outcome))
    }
    const marked = { value: 1, optimal: 1, proposal: ['m1'], share: { m1: 1 } }
    expect(printed(1)).toEqual({
      ...marked,
      free: slots(1, 0, 0),
      starts: { proposal: ['m2'], optimal: 2, share: { m2: 0.5, m3: 0.5 }, free: slots(0, 0, 0) },
    })
    expect(printed(3)).toEqual({
      ...marked,
      free: slots(3, 0, 0),
      starts: { proposal: ['m2', 'm3'], optimal: 1, share: { m2: 1, m3: 1 }, free: slots(1, 0, 0) },
    })
  })

  test('never starts with a model of the ranking, or with one that the catalogue says serves no priority', () => {
    const { starts, proposal } = found.portfolio ?? { starts: undefined, proposal: [] }
    for (const id of Object.keys(starts?.share ?? {})) {
      const one = models.find(candidate => candidate.id === id)
      expect([id, one?.marks.some(mark => 'DE'.includes(mark))]).toEqual([id, false])
      expect([id, one?.aims.some(aim => 'DE'.includes(aim))]).toEqual([id, true])
      expect(proposal).not.toContain(id)
    }
    expect(starts?.optimal).toBeGreaterThanOrEqual(1)
  })

  test('has no portfolio while the slots are not given', () => {
    const { portfolio, ranking } = advice('--tiers', 'E>D')
    expect(portfolio).toBeNull()
    expect(ranking).toEqual(found.ranking)
  })

  test('has value 0 and one portfolio, an empty one, when nothing fits', () => {
    for (const room of ['0,0,0', '9,0,0'])
      expect(advice('--tiers', 'E>D', '--slots', room).portfolio).toMatchObject({
        value: 0,
        optimal: 1,
        proposal: [],
        share: {},
      })
  })

  test('weighs all goals the same with empty tiers, or none', () => {
    const all = advice('--tiers', 'A=B=C=D=E', '--slots', '2,5,3')
    expect(advice('--tiers', '', '--slots', '2,5,3')).toEqual(all)
    expect(advice('--slots', '2,5,3')).toEqual(all)
  })

  test('takes spaces between names, and an equals sign after an option', () => {
    expect(advice('--tiers= E > D ', '--slots=2, 1, 0')).toEqual(found)
  })

  test('counts musts in value, proposal and share, in display order', () => {
    const { portfolio } = advice('--tiers', 'E>D', '--slots', '0,2,0', '--must', 'open-data')
    expect(portfolio).toMatchObject({
      value: 4,
      optimal: 2,
      proposal: ['group-steering', 'open-data'],
      share: { 'group-steering': 0.5, 'idea-funding': 0.5, 'open-data': 1 },
    })
  })

  test('leaves out what is in use or ruled out, and keeps its rank', () => {
    const { portfolio, ranking } = advice(
      '--tiers',
      'E>D',
      '--slots',
      '2,1,0',
      '--in-use',
      'group-steering',
      '--must-not',
      'idea-funding',
    )
    expect(ranking).toEqual(found.ranking)
    expect(portfolio).toMatchObject({ value: 3, optimal: 4, proposal: ['permits-and-regulation'] })
    expect(portfolio?.share).not.toHaveProperty('group-steering')
  })

  test('keeps must, must-not and in-use apart', () => {
    const args = ['--must', 'events', '--must-not', 'open-data,diploma', '--in-use', 'annual-award']
    expect(adviseArguments(args, ownCatalogue())).toMatchObject({
      must: ['events'],
      mustNot: ['open-data', 'diploma'],
      inUse: ['annual-award'],
      slots: undefined,
    })
  })

  test.each(WRONG_ARGUMENTS)('is nothing but a sentence for %s', (_, args, says) => {
    const run = () => advise(args)
    expect(run).toThrow(UsageError)
    expect(run).toThrow(says)
    expect(run).toThrow(/^[^\n]+$/)
  })
})

describe('what advise says beside the portfolio', () => {
  test('is how sure each free scoring model is, zeros included, in display order', () => {
    const { robustness, ranking } = advice('--tiers', 'E>D', '--slots', '2,1,0')
    expect(robustness?.portfolios).toBe(2)
    expect(Object.keys(robustness?.core ?? {})).toEqual(
      ranking.filter(({ rank }) => rank !== null).map(({ id }) => id),
    )
    expect(robustness?.core).toMatchObject({
      'group-steering': 0.5,
      'idea-funding': 0.5,
      'online-platform': 0,
    })
  })

  test('counts a must as 1, though it scores nothing, and leaves out what is barred', () => {
    const args = ['--must', 'open-data', '--must-not', 'idea-funding', '--in-use', 'energy-solutions']
    const { robustness } = advice('--tiers', 'E>D', '--slots', '0,2,0', ...args)
    expect(robustness?.core).toMatchObject({ 'open-data': 1, 'group-steering': 1 })
    expect(robustness?.core).not.toHaveProperty('idea-funding')
    expect(robustness?.core).not.toHaveProperty('energy-solutions')
  })

  test('is what one more slot of each kind brings', () => {
    expect(advice('--tiers', 'B=D>A=E', '--slots', '2,2,0').slotWorth).toMatchObject({
      light: { class: [], pick: 0, adds: 0 },
      moderate: { class: ['joint-development-projects'], pick: 1, adds: 38 },
      heavy: { class: ['business-networking'], pick: 1, adds: 43 },
    })
  })

  test('is what other slots in place of some would change, and the marked model nearest to a free slot', () => {
    const { slotExchanges, nearest } = advice('--tiers', 'B=D>A=E', '--slots', '2,2,0')
    // 43 for 6 alone, in place of 43 for 6 and 43 for 16.
    expect(slotExchanges).toEqual([{ slots: '2,0,1', enter: [], leave: ['idea-funding'], gains: -43 }])
    expect(nearest).toEqual({ model: 'joint-development-projects', needs: 'moderate', within: 'light' })
    expect(advice('--tiers', 'B=D>A=E', '--slots', '0,2,0').nearest).toBeUndefined()
  })

  test('is a priority left unhit, with the swap that loses least', () => {
    expect(advice('--tiers', 'B=D>A=E', '--slots', '2,2,0').coverage).toEqual({
      unhit: ['A'],
      swap: { out: 'idea-funding', in: 'permits-and-regulation', loses: 14 },
      outOfReach: [],
    })
  })

  test('is a priority out of reach, with the only model for it and the slot it needs', () => {
    expect(advice('--tiers', 'C>A', '--slots', '2,2,0').coverage).toEqual({
      unhit: [],
      outOfReach: [{ goal: 'C', models: ['energy-solutions'], needs: 'heavy' }],
    })
  })

  test('names no slot for a priority that no free model is marked for', () => {
    const { coverage } = advice('--tiers', 'C>A', '--slots', '2,2,1', '--must-not', 'energy-solutions')
    expect(coverage?.outOfReach).toEqual([{ goal: 'C', models: [] }])
  })

  test('counts what is in use as hitting its priorities', () => {
    const { coverage } = advice('--tiers', 'C>A', '--slots', '2,2,0', '--in-use', 'energy-solutions')
    expect(coverage).toEqual({ unhit: [], outOfReach: [] })
  })

  test('is the models that no other one beats, slots or not', () => {
    const unbeaten = ['group-steering', 'idea-funding', 'business-networking']
    expect(advice('--tiers', 'B=D>A=E').dominance).toEqual(unbeaten)
    expect(advice('--tiers', 'B=D>A=E', '--slots', '2,2,0').dominance).toEqual(unbeaten)
  })

  test('is left out while the slots are not given', () => {
    expect(Object.keys(advice('--tiers', 'E>D'))).toEqual(['weights', 'ranking', 'portfolio', 'dominance'])
  })

  test('says "too large" in place of numbers', () => {
    const ranking = rankModels(models, tierWeights(tiers('A')))
    expect(printRobustness({ kind: 'too-large' }, ranking, buildSettled())).toEqual({ tooLarge: true })
  })
})

describe('the number of equally good portfolios', () => {
  const equals = (count: number, fit: number) => {
    const ranking = rankModels(
      Array.from({ length: count }, (_, i) => buildModel(i + 1, 3, 'A')),
      tierWeights(tiers('A')),
    )
    const [room, settled] = [slots(0, 0, fit), buildSettled()]
    const outcome = walkRanking(ranking, room, settled)
    if (outcome.kind !== 'portfolio') throw new Error('musts do not fit')
    return printPortfolio(outcome, walkStarts(ranking, room, settled, outcome)).optimal
  }

  // 2^53 is 9007199254740992, between the middles of two rows of Pascal's triangle.
  test.each([
    [4, 2, 6],
    [56, 28, 7648690600760440],
    [57, 28, '15033633249770520'],
    [60, 30, '118264581564861424'],
  ])('of %i equals for %i slots is printed as %j: a decimal string above 2^53', (count, fit, printed) => {
    expect(equals(count, fit)).toBe(printed)
  })
})
