import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RobustQuestion, robustPortfolios } from '../../src/scoring/robustPortfolios.ts'
import { anyQuestion } from '../fixtures/arbitraries.ts'
import { LARGE_TABLE, RRPM_EXAMPLE } from '../fixtures/knownResults.ts'
import { cornerWeights, robustOracle, sum } from '../fixtures/robustOracle.ts'

function answer(question: RobustQuestion, mostPartial?: number) {
  const outcome = robustPortfolios(question, mostPartial)
  if (outcome.kind !== 'robust') throw new Error('too large')
  return {
    ...outcome,
    core: new Map(outcome.classes.flatMap(({ ids, core }) => ids.map(id => [id, core] as const))),
  }
}

/** Projects in one line each: values, a bar, resources. */
function table(rows: string): RobustQuestion['projects'] {
  return rows.split(' ').map((row, i) => {
    const [values = [], resources = []] = row.split('|').map(part => part.split(',').map(Number))
    return { id: `p${i + 1}`, values, resources }
  })
}

describe('non-dominated portfolios', () => {
  function agreesWithOracle(question: RobustQuestion) {
    const { portfolios, classes, core } = answer(question)
    const wanted = robustOracle(question)
    expect(portfolios).toBe(wanted.portfolios.length)
    for (const { id } of question.projects)
      expect(core.get(id) ?? 0).toBeCloseTo(wanted.core.get(id) ?? Number.NaN, 12)
    for (const { ids, fewest, most } of classes) {
      const held = wanted.portfolios.map(one => ids.filter(id => one.has(id)).length)
      expect([fewest, most]).toEqual([Math.min(...held), Math.max(...held)])
    }
  }

  test('equal the oracle over all subsets for any table with one or two budgets', () => {
    fc.assert(fc.property(anyQuestion(8), agreesWithOracle), { numRuns: 300 })
  })

  test('equal the oracle when values may be negative', () => {
    fc.assert(fc.property(anyQuestion(7, -3), agreesWithOracle), { numRuns: 200 })
  })

  test('equal the oracle for tables of up to twelve projects', () => {
    fc.assert(fc.property(anyQuestion(12), agreesWithOracle), { numRuns: 15 })
  })

  test('equal the oracle where different projects add up to the same', () => {
    // What a project brings is what it takes, so portfolios that fill the capacity are equally good.
    const anyEvenQuestion = fc
      .record({
        rows: fc.array(fc.array(fc.nat({ max: 2 }), { minLength: 2, maxLength: 2 }), { maxLength: 9 }),
        room: fc.nat({ max: 9 }),
        lighterWins: fc.boolean(),
      })
      .map(({ rows, room, lighterWins }) => ({
        projects: rows.map((values, i) => ({ id: `p${i}`, values, resources: [sum(values)] })),
        capacity: [room],
        tiers: [[0, 1]],
        lighterWins,
      }))
    fc.assert(fc.property(anyEvenQuestion, agreesWithOracle), { numRuns: 150 })
  })

  test('hold each project as often as the ways to the same totals say', () => {
    const question = { capacity: [3], tiers: [[0]], lighterWins: true, projects: table('3|3 1|1 2|2') }
    expect([...answer(question).core.values()]).toEqual([1 / 2, 1 / 2, 1 / 2])
  })

  test('are the published ones for the example of the R package rrpm', () => {
    const { projects, capacity } = RRPM_EXAMPLE.table
    const { portfolios, core } = answer({ projects, capacity, tiers: [[0, 1, 2]], lighterWins: false })
    expect(portfolios).toBe(RRPM_EXAMPLE.portfolios)
    expect(projects.map(({ id }) => Math.round((core.get(id) ?? 0) * 9e9) / 1e9)).toEqual(RRPM_EXAMPLE.core)
  })

  test('among alike projects count every way to pick them, and give each the same core index', () => {
    const question = {
      capacity: [3],
      tiers: [[0]],
      lighterWins: false,
      projects: table('2|1 2|1 2|1 2|1 1|1'),
    }
    expect(robustPortfolios(question)).toEqual({
      kind: 'robust',
      portfolios: 4,
      classes: [
        { ids: ['p1', 'p2', 'p3', 'p4'], fewest: 3, most: 3, core: 3 / 4 },
        { ids: ['p5'], fewest: 0, most: 0, core: 0 },
      ],
    })
  })

  test('of equal value are parted by resources only when the lighter one wins', () => {
    const projects = table('1,1|2 1,0|1 0,1|1')
    const question = { capacity: [2], tiers: [[0, 1]], projects }
    expect(answer({ ...question, lighterWins: false }).portfolios).toBe(2)
    // The first alone weighs as much as the other two together: neither is lighter.
    expect(answer({ ...question, lighterWins: true }).portfolios).toBe(2)
    const heavier = table('1,1|3 1,0|1 0,1|1')
    expect(answer({ ...question, capacity: [3], projects: heavier, lighterWins: false }).portfolios).toBe(2)
    const lighter = answer({ ...question, capacity: [3], projects: heavier, lighterWins: true })
    expect([...lighter.core]).toEqual([
      ['p1', 0],
      ['p2', 1],
      ['p3', 1],
    ])
  })

  test('of equal value stay when each takes less of something', () => {
    const question = { capacity: [3, 3], tiers: [[0]], lighterWins: true, projects: table('1|1,3 1|3,1') }
    expect(answer(question).portfolios).toBe(2)
  })

  test('a project of zero value everywhere is in none of the classes', () => {
    const question = { capacity: [1], tiers: [[0, 1]], lighterWins: false, projects: table('0,0|0 1,-1|1') }
    expect(answer(question).classes.map(({ ids }) => ids)).toEqual([['p2']])
  })

  test('without projects there is one, the empty one', () => {
    const question = { capacity: [1], tiers: [[0]], lighterWins: true, projects: [] }
    expect(robustPortfolios(question)).toEqual({ kind: 'robust', portfolios: 1, classes: [] })
  })

  test('a project that takes exactly what there is fits, one that takes more does not', () => {
    const of = (capacity: number) =>
      answer({ capacity: [capacity], tiers: [[0]], lighterWins: false, projects: table('1|3') }).core.get(
        'p1',
      )
    expect([of(2), of(3)]).toEqual([0, 1])
  })
})

describe('laws of robust portfolios', () => {
  test('for any weights that fit the tiers a best portfolio is among the non-dominated ones', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(anyQuestion(8), heights, (question, mix) => {
        const { tiers, projects } = question
        const corners = cornerWeights(tiers)
        const weights = tiers
          .flat()
          .map((_, place) => sum(corners.map((corner, i) => (corner[place] ?? 0) * (mix[i % 16] ?? 0))))
        const worth = ({ values }: (typeof projects)[number]) =>
          sum(weights.map((weight, i) => weight * (values[i] ?? 0)))
        const worthOf = (held: ReadonlySet<string>) =>
          sum(projects.filter(({ id }) => held.has(id)).map(worth))
        const best = robustOracle({
          ...question,
          tiers: [[0]],
          lighterWins: false,
          projects: projects.map(project => ({ ...project, values: [worth(project)] })),
        }).portfolios.map(worthOf)[0]
        // What the engine counts equals the oracle's list, by the tests above; the list tells which they are.
        const { portfolios } = robustOracle(question)
        expect(answer(question).portfolios).toBe(portfolios.length)
        expect(Math.max(...portfolios.map(worthOf))).toBe(best)
      }),
      { numRuns: 200 },
    )
  })

  test('the order of the table changes no core index', () => {
    fc.assert(
      fc.property(anyQuestion(10), question => {
        const turned = { ...question, projects: question.projects.toReversed() }
        const [plain, reversed] = [answer(question), answer(turned)]
        expect(reversed.portfolios).toBe(plain.portfolios)
        for (const [id, core] of plain.core) expect(reversed.core.get(id)).toBeCloseTo(core, 12)
      }),
    )
  })

  test('criteria in another order, renamed in the tiers, change nothing', () => {
    fc.assert(
      fc.property(anyQuestion(8), question => {
        const last = question.tiers.flat().length - 1
        const turned = {
          ...question,
          tiers: question.tiers.map(tier => tier.map(place => last - place)),
          projects: question.projects.map(one => ({ ...one, values: one.values.toReversed() })),
        }
        expect(robustPortfolios(turned)).toEqual(robustPortfolios(question))
      }),
    )
  })

  test('knowing more of the weights never adds a non-dominated portfolio', () => {
    fc.assert(
      fc.property(anyQuestion(9), question => {
        const plain = { ...question, lighterWins: false }
        const unranked = { ...plain, tiers: [question.tiers.flat()] }
        expect(answer(plain).portfolios).toBeLessThanOrEqual(answer(unranked).portfolios)
      }),
    )
  })
})

describe('a question too large', () => {
  const steps = table('1,9|1 2,7|1 3,5|1 4,4|1 5,3|1 7,2|1 9,1|1')
  const question: RobustQuestion = { capacity: [3], tiers: [[0, 1]], lighterWins: false, projects: steps }

  test('is said so as soon as more partial portfolios stand than the limit, and not before', () => {
    expect(robustPortfolios(question, 5)).toEqual({ kind: 'too-large' })
    const needed = Array.from({ length: 200 }, (_, i) => i).find(
      most => robustPortfolios(question, most).kind === 'robust',
    )
    expect(needed).toBeGreaterThan(5)
    expect(robustPortfolios(question, needed)).toEqual(robustPortfolios(question))
    expect(robustPortfolios(question, (needed ?? 0) + 1)).toEqual(robustPortfolios(question))
  })

  test('of sixty projects on five unranked criteria is given up early', () => {
    const { criteria, ...large } = LARGE_TABLE
    const places = criteria.map((_, i) => i)
    expect(robustPortfolios({ ...large, tiers: [places], lighterWins: true }, 200)).toEqual({
      kind: 'too-large',
    })
  })

  test('is one with more than ten times the limit before beaten ones are dropped', () => {
    const alike = (count: number) => table(Array.from({ length: count }, () => '1|0').join(' '))
    const of = (count: number) =>
      robustPortfolios({ capacity: [0], tiers: [[0]], lighterWins: true, projects: alike(count) }, 1).kind
    // None to nine of nine are ten partial portfolios, of which one stays.
    expect([of(9), of(10)]).toEqual(['robust', 'too-large'])
  })

  test('is one with more than 5,000 comparisons in all for each partial portfolio allowed', () => {
    const rising = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ id: i, values: [i + 1], resources: [0] }))
    const of = (count: number) =>
      robustPortfolios({ capacity: [0], tiers: [[0]], lighterWins: true, projects: rising(count) }, 1).kind
    // Each project is taken or left, and what leaves it is compared once with what takes it.
    expect([of(5_000), of(5_001)]).toEqual(['robust', 'too-large'])
  })

  test('is also one with more portfolios than a number counts exactly', () => {
    const alike = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ id: i, values: [1], resources: [1] }))
    const half = (count: number) =>
      robustPortfolios({ projects: alike(count), capacity: [count / 2], tiers: [[0]], lighterWins: true })
    // Members held in all of them together: 50 times the middle of row 50 of the triangle is below 2^53.
    expect(half(50)).toMatchObject({ portfolios: 126410606437752, classes: [{ core: 1 / 2 }] })
    expect(half(52)).toEqual({ kind: 'too-large' })
  })

  test('never is a lower tier of many criteria', () => {
    const places = Array.from({ length: 20 }, (_, i) => i)
    const projects = places.map(own => ({
      id: own,
      values: places.map(i => Number(i === own)),
      resources: [1],
    }))
    const outcome = robustPortfolios({
      projects,
      capacity: [2],
      tiers: [[0], places.slice(1)],
      lighterWins: true,
    })
    // The first and any one of the others.
    expect(outcome).toMatchObject({ kind: 'robust', portfolios: 19 })
  })
})
