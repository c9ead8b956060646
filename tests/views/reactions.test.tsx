import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ModelsPlace } from '../../src/views/models/ModelsPlace.tsx'
import { AllModelsPlace } from '../../src/views/results/AllModelsPlace.tsx'
import { TrialPlace } from '../../src/views/results/TrialPlace.tsx'
import { catalogue } from '../report/buildPlan.ts'
import { buildAnswers, renderApp } from './renderApp.tsx'

/** What was done for one press: times are not told by a test, but how often a thing is done is. */
const done = vi.hoisted(() => ({ evaluations: 0, robustness: 0, drawn: [] as object[] }))
vi.mock(import('../../src/scoring/evaluateModels.ts'), async original => {
  const { evaluateModels, ...rest } = await original()
  const counted: typeof evaluateModels = (...asked) => {
    done.evaluations++
    return evaluateModels(...asked)
  }
  return { ...rest, evaluateModels: counted }
})
vi.mock(import('../../src/scoring/robustModels.ts'), async original => {
  const { robustModels, ...rest } = await original()
  const counted: typeof robustModels = (...asked) => {
    done.robustness++
    return robustModels(...asked)
  }
  return { ...rest, robustModels: counted }
})
vi.mock(import('../../src/views/signs/ModelResources.tsx'), async original => {
  const { ModelResources } = await original()
  const counted: typeof ModelResources = props => {
    done.drawn.push(props.model)
    return ModelResources(props)
  }
  return { ModelResources: counted }
})

/** What `act` had done. */
async function doneFor(act: () => Promise<void>): Promise<typeof done> {
  Object.assign(done, { evaluations: 0, robustness: 0, drawn: [] })
  await act()
  return { ...done }
}

const answers = buildAnswers({
  slots: { light: 2, moderate: 2, heavy: 0 },
  importance: Object.fromEntries(catalogue.goals.map(({ id }) => [id, 'fairly'])),
})

test('a press on trial computes the result and its robustness once, and draws each model of it once', async () => {
  const { say, user } = await renderApp(<TrialPlace />, { work: { answers }, address: '/results/try' })
  const press = () =>
    user.click(screen.getByRole('button', { name: say.t($ => $.laterSteps.slots.moderate.more) }))
  for (let slot = 3; slot < 6; slot++) {
    const { drawn, ...computed } = await doneFor(press)
    expect(computed).toEqual({ evaluations: 1, robustness: 1 })
    expect(drawn.length).toBeGreaterThan(0)
    expect(new Set(drawn).size).toBe(drawn.length)
  }
})

test.each([
  ['models', <ModelsPlace key="models" />, '/models'],
  ['models by name', <ModelsPlace key="names" />, '/models?view=names'],
  ['models as a table', <ModelsPlace key="table" />, '/models?view=table'],
  ['models in order', <AllModelsPlace key="order" />, '/results/models'],
] as const)(
  'a letter typed in the search of %s computes nothing, and draws only what it finds, once',
  async (_, place, address) => {
    const { user } = await renderApp(place, { work: { answers }, address })
    await user.click(screen.getByRole('searchbox'))
    for (const letter of 'hank') {
      const { drawn, ...computed } = await doneFor(() => user.keyboard(letter))
      expect(computed).toEqual({ evaluations: 0, robustness: 0 })
      expect(drawn.length).toBeGreaterThan(0)
      expect(new Set(drawn).size).toBe(drawn.length)
    }
  },
)
