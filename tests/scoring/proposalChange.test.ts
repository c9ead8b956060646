import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/assessment/Answers.ts'
import { evaluateModels } from '../../src/scoring/evaluateModels.ts'
import { proposalChange, proposalOf } from '../../src/scoring/proposalChange.ts'
import type { Pins } from '../../src/scoring/settle.ts'
import { staircase } from '../../src/scoring/staircase.ts'
import { MUNICIPALITIES } from '../fixtures/municipalities.ts'
import { ownCatalogue } from '../fixtures/ownData.ts'

const catalogue = ownCatalogue()
const results = MUNICIPALITIES.map(({ answers, pins }: { answers: Answers; pins: Pins }) =>
  evaluateModels(catalogue, answers, pins, []),
)

describe('between any two of ten municipalities', () => {
  test('what stays and enters is the one proposal, what stays and leaves the other', () => {
    for (const from of results)
      for (const to of results) {
        const change = proposalChange(from, to)
        expect(change === undefined).toBe(to.outcome?.kind !== 'portfolio')
        if (change === undefined) continue
        const { stay, enter, leave } = change
        expect(new Set([...stay, ...enter])).toEqual(new Set(proposalOf(to)))
        expect(new Set([...stay, ...leave])).toEqual(new Set(proposalOf(from)))
        expect([...stay, ...enter, ...leave]).toHaveLength(new Set([...stay, ...enter, ...leave]).size)
      }
  })
})

test('a proposal is told by the ids of its models, and is empty while there is none', () => {
  expect(results.some(({ outcome }) => outcome?.kind !== 'portfolio')).toBe(true)
  for (const { outcome, starts } of results)
    expect(proposalOf({ outcome, starts })).toEqual(
      outcome?.kind === 'portfolio'
        ? [...outcome.proposal, ...(starts?.proposal ?? [])].map(({ id }) => id)
        : [],
    )
})

describe('the staircase', () => {
  test('has a step for each model that hits a priority and is not ruled out, each adding what it hits', () => {
    for (const result of results) {
      const stairs = staircase(result)
      const barred = result.models.filter(({ verdict }) => verdict.kind === 'barred')
      const ranked = result.models.filter(({ rank }) => rank !== null)
      expect(stairs.map(({ evaluated }) => evaluated)).toEqual(ranked.filter(one => !barred.includes(one)))
      stairs.forEach(({ rise, height }, i) => {
        expect(rise).toBeGreaterThan(0)
        expect(height).toBe((stairs[i - 1]?.height ?? 0) + rise)
      })
    }
  })

  test('fills the steps of the proposal, and none while there is no proposal', () => {
    for (const result of results) {
      const filled = staircase(result)
        .filter(({ isIn }) => isIn)
        .map(({ evaluated }) => evaluated.model)
      const scoring = result.ranking.classes.flatMap(({ models }) => models)
      const proposal = result.outcome?.kind === 'portfolio' ? result.outcome.proposal : []
      expect(filled).toEqual(proposal.filter(model => scoring.includes(model)))
      if (result.outcome?.kind !== 'portfolio')
        expect(staircase(result).every(({ isIn }) => isIn === undefined)).toBe(true)
    }
  })
})
