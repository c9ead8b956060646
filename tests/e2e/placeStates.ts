import type { Page } from '@playwright/test'
import { EMPTY_ANSWERS, REQUIRED_STEPS, STEPS } from '../../src/assessment/Answers.ts'
import type { CategoryId, GoalId, ModelId } from '../../src/catalogue/ids.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import { DOCUMENT_FIELDS } from '../../src/plan/DocumentField.ts'
import { quarterOf } from '../../src/plan/Quarter.ts'
import { WRITTEN_FIELDS } from '../../src/plan/RowField.ts'
import { EMPTY_WORK, type Work } from '../../src/plan/Work.ts'
import { buildLogo } from '../fixtures/logo.ts'
import { footer, listButton, openText, undoButton } from './controls.ts'
import { exportButton, tablesDoor } from './exportButton.ts'
import { buildWork, readExample } from './savedWork.ts'
import { readCatalogue } from './speech.ts'
import { expect } from './support.ts'
import { continueButton, proposalButton } from './walk.ts'

/** A place as the user may find it: what was kept before, its address, and what was done there. */
export interface PlaceState {
  readonly name: string
  readonly kept?: Work | string
  readonly address: string
  readonly act?: (page: Page, say: Speech) => Promise<void>
}

const town = readExample('town')
const first = 'group-steering' as ModelId
const light = 'summer-workers' as ModelId
/** All in order, the light models alone: the list of all of them is looked at in full once. */
const few = '#/results/models?resources=1'
const fiveListed = { ...town, shortlist: [...town.shortlist, 'energy-solutions' as ModelId] }
const written = (text: string) => ({ text, lang: 'fi' })
const ownId = 'own-1' as ModelId
/** A model judged lighter here, its marks not holding, with one goal judged high; and a model of the town's own. */
const judgedTown: Work = {
  ...town,
  local: {
    applied: true,
    judgements: {
      ['energy-solutions' as ModelId]: {
        resources: { level: 1, marksHold: false, reason: written('Verkko on jo rakennettu.') },
        marks: { ['D' as GoalId]: written('Yritykset ovat kysyneet tätä.') },
      },
    },
    own: [
      {
        id: ownId,
        name: written('Energiailta yrityksille'),
        category: 'communication' as CategoryId,
        resources: 1,
        marks: ['A' as GoalId],
        why: written('Yritykset ovat toivoneet iltaa.'),
        how: written('Varatkaa sali.\nKutsukaa yritykset.'),
      },
    ],
  },
}
const oneModerate = buildWork({ answers: { slots: { light: 0, moderate: 1, heavy: 0 } } })

const openingsAlone = buildWork({
  answers: {
    slots: { light: 2, moderate: 0, heavy: 0 },
    importance: { A: 'very', B: 'not', C: 'not', D: 'not', E: 'not' },
  },
})
const withoutSlots = buildWork({ answers: { slots: { light: 0, moderate: 0, heavy: 0 } } })
const allInUse = Object.fromEntries(readCatalogue().models.map(({ id }) => [id, 'in-use']))
const lightAlone = buildWork({ answers: { slots: { light: 2, moderate: 0, heavy: 0 } } })
const withKeptTrials = buildWork({
  shortlist: [first, light],
  variants: [{ name: 'Päästöt ensin', trial: { importance: { A: 'very' } as never, pins: {} } }],
})

/** One heavy model too many for the town's slots, for which a moderate one would do. */
export const planOverSlots = buildWork({
  answers: { slots: { light: 1, moderate: 2, heavy: 0 } },
  plan: {
    standing: 'draft',
    rows: [
      { model: first, start: quarterOf(2027, 1) },
      { model: 'energy-solutions' as ModelId, start: quarterOf(2027, 4), hours: 200, costEur: 40_000 },
      { model: light },
    ],
  },
})
/** A continuous model, one that goes on past the period, one whose length is open, and one without a start. */
const planInTime: Work = {
  ...planOverSlots,
  plan: {
    standing: 'draft',
    rows: [
      { model: first, start: quarterOf(2027, 1) },
      {
        model: 'idea-funding' as ModelId,
        start: quarterOf(2027, 3),
        duration: { kind: 'months', months: 48 },
        milestones: [{ quarter: quarterOf(2027, 4), text: written('Ensimmäinen haku on auki.') }],
      },
      { model: light, start: quarterOf(2028, 2) },
      { model: 'open-data' as ModelId },
    ],
  },
}
const midPeriod = quarterOf(2027, 3)
/** Everything filled in for one model; another one that can say the same. */
const filledPlan: Work = {
  ...town,
  plan: {
    ...town.plan,
    order: 'by-hand',
    ...Object.fromEntries(DOCUMENT_FIELDS.map(field => [field, written(`Asiakirjasta: ${field}`)])),
    rows: [
      {
        model: first,
        scale: 'full',
        status: 'under-way',
        start: midPeriod,
        duration: { kind: 'months', months: 18 },
        hours: 1200,
        costEur: 45_000,
        milestones: [{ quarter: midPeriod, text: written('Ensimmäinen raportti') }],
        ...Object.fromEntries(WRITTEN_FIELDS.map(field => [field, written(`Mallista: ${field}`)])),
      },
      { model: light, start: midPeriod },
    ],
  },
}
const longPlan: Work = {
  ...town,
  plan: {
    ...town.plan,
    rows: [
      ...town.plan.rows,
      ...['open-data', 'events', 'business-networking'].map(id => ({ model: id as ModelId })),
    ],
  },
}

/** On a phone the controls of the trial are folded. */
async function openTrialPanel(page: Page) {
  const fold = page.locator('main details > summary:has(h2)')
  if (await fold.count()) await fold.click()
}

/** Every place, in the states in which it looks different. */
export const placeStates: readonly PlaceState[] = [
  { name: 'start, at first', address: '#/' },
  { name: 'start, with work done', kept: town, address: '#/' },
  ...STEPS.map(step => ({
    name: `step ${step}, at first`,
    address: `#/assessment/${step}`,
  })),
  ...REQUIRED_STEPS.map(step => ({
    name: `step ${step}, refused`,
    address: `#/assessment/${step}`,
    act: async (page: Page, say: Speech) => {
      const button = step === 'resources' ? proposalButton(page, say) : continueButton(page, say)
      await button.click()
      await expect(page.getByText(say.t($ => $.wizard.problems.title))).toBeVisible()
    },
  })),
  ...STEPS.map(step => ({
    name: `step ${step}, answered`,
    kept: town,
    address: `#/assessment/${step}`,
  })),
  {
    name: 'step municipality, with impossible years',
    address: '#/assessment/municipality',
    act: async (page, { t }) => {
      await page.getByRole('radio', { name: t($ => $.laterSteps.municipality.years) }).check()
      await page.getByLabel(t($ => $.laterSteps.municipality.from)).fill('20')
    },
  },
  { name: 'results, before any answer', address: '#/results' },
  { name: 'results, in full', kept: town, address: '#/results' },
  { name: 'results, nothing planned', kept: buildWork(), address: '#/results' },
  {
    name: 'results, with swaps open',
    kept: oneModerate,
    address: '#/results',
    act: (page, { t }) => page.getByText(new RegExp(t($ => $.results.swap, { models: '.*' }))).click(),
  },
  { name: 'results, with starts alone', kept: lightAlone, address: '#/results' },
  { name: 'results, with openings alone', kept: openingsAlone, address: '#/results' },
  { name: 'results, without slots', kept: withoutSlots, address: '#/results' },
  {
    name: 'results, with everything in use',
    kept: buildWork({ answers: { status: allInUse } }),
    address: '#/results',
  },
  { name: 'all in order', kept: town, address: few },
  {
    name: 'trial, under way and everything open',
    kept: withKeptTrials,
    address: '#/results/try',
    act: async (page, { t }) => {
      await openTrialPanel(page)
      await page
        .getByRole('radio', { name: t($ => $.trial.levels.not) })
        .first()
        .check()
      await expect(page.getByRole('button', { name: t($ => $.trial.save) })).toBeVisible()
      await page.getByRole('button', { name: t($ => $.keptTrials.keep) }).click()
      await expect(page.getByText(t($ => $.keptTrials.nameMissing))).toBeVisible()
    },
  },
  {
    name: 'why, with everything open',
    kept: withKeptTrials,
    address: '#/results/why',
    act: async (page, { t }) => {
      for (const text of [t($ => $.stairs.table), t($ => $.stairs.matrix), t($ => $.working.whole)])
        await page.locator('summary').filter({ hasText: text }).click()
    },
  },
  { name: 'results, filtered', kept: town, address: '#/results/models?goal=B,D&resources=2&sort=name' },
  { name: 'results, with nothing found', kept: town, address: '#/results/models?q=xyzzy' },
  {
    name: 'results, with a filter open',
    kept: town,
    address: few,
    act: (page, { t }) =>
      page
        .locator('summary')
        .getByText(
          t($ => $.columns.goal),
          { exact: true },
        )
        .click(),
  },
  {
    name: 'results, with musts that do not fit',
    kept: buildWork({ pins: { 'energy-solutions': 'must' } as Work['pins'] }),
    address: '#/results',
  },
  { name: 'compare, empty', address: '#/compare' },
  { name: 'compare, with one', kept: buildWork({ shortlist: [first] }), address: '#/compare' },
  { name: 'compare, with two', kept: town, address: '#/compare?m=group-steering,idea-funding' },
  { name: 'compare, with five', kept: fiveListed, address: '#/compare' },
  {
    name: 'compare, only differences',
    kept: town,
    address: '#/compare',
    act: (page, { t }) => page.getByLabel(t($ => $.compare.onlyDifferences)).check(),
  },
  { name: 'plan, empty', address: '#/plan' },
  { name: 'plan, in full', kept: town, address: '#/plan' },
  { name: 'plan, over its slots', kept: planOverSlots, address: '#/plan' },
  {
    name: 'plan, with its timeline as a table',
    kept: planInTime,
    address: '#/plan',
    act: (page, { t }) => page.getByText(t($ => $.plan.timelineTable)).click(),
  },
  {
    name: 'plan, without goals or slots',
    kept: { ...planInTime, answers: { ...EMPTY_ANSWERS, slots: 'unknown' } },
    address: '#/plan',
  },
  { name: 'plan, empty after an assessment', kept: { ...town, plan: EMPTY_WORK.plan }, address: '#/plan' },
  { name: 'plan, with every field filled', kept: filledPlan, address: '#/plan' },
  { name: 'a model’s form, with little in it', kept: filledPlan, address: `#/plan/models/${light}` },
  { name: 'a model’s form, filled', kept: filledPlan, address: `#/plan/models/${first}` },
  { name: 'document’s fields, at first', address: '#/plan/document' },
  { name: 'document’s fields, filled', kept: filledPlan, address: '#/plan/document' },
  {
    name: 'a model’s form, with an amount that cannot be read',
    kept: filledPlan,
    address: `#/plan/models/${first}`,
    act: async (page, { t }) => {
      const days = page.getByLabel(t($ => $.fields.days))
      await days.fill('noin 120')
      await expect(days).toHaveAttribute('aria-invalid', 'true')
    },
  },
  { name: 'plan, of seven models', kept: longPlan, address: '#/plan' },
  {
    name: 'document’s fields, with a picture on the cover',
    kept: { ...town, plan: { ...town.plan, logo: buildLogo() } },
    address: '#/plan/document',
  },
  {
    name: 'files, one of them made',
    kept: town,
    address: '#/plan/export',
    act: async (page, say) => {
      await tablesDoor(page, say).click()
      await exportButton(page, say, 'ics').click()
      await expect(page.getByRole('status').filter({ hasText: '.ics' })).toBeVisible()
    },
  },
  { name: 'plan on paper', kept: judgedTown, address: '#/plan/paper' },
  { name: 'models', address: '#/models' },
  { name: 'models, as a table', kept: town, address: '#/models?view=table&resources=1' },
  { name: 'models, by name', kept: judgedTown, address: '#/models?view=names&resources=1' },
  { name: 'results, judged locally', kept: judgedTown, address: few },
  {
    name: 'results, with the switch off',
    kept: { ...judgedTown, local: { ...judgedTown.local, applied: false } },
    address: few,
  },
  {
    name: 'compare, judged locally',
    kept: { ...judgedTown, shortlist: ['energy-solutions' as ModelId, ownId, first] },
    address: '#/compare',
  },
  { name: 'own model form, at first', address: '#/models/new' },
  {
    name: 'own model form, refused',
    address: '#/models/new',
    act: async (page, { t }) => {
      await page.getByRole('button', { name: t($ => $.own.save) }).click()
      await expect(page.getByText(t($ => $.own.categoryMissing))).toBeVisible()
    },
  },
  { name: 'own model form, being changed', kept: judgedTown, address: `#/models/${ownId}/edit` },
  { name: 'own model', kept: judgedTown, address: `#/models/${ownId}` },
  { name: 'model judged locally', kept: judgedTown, address: '#/models/energy-solutions' },
  {
    name: 'model being judged locally',
    kept: town,
    address: '#/models/energy-solutions',
    act: async (page, { t }) => {
      await page
        .getByText(
          t($ => $.local.title),
          { exact: true },
        )
        .click()
      await page.getByLabel(t($ => $.local.resources)).selectOption('1')
      await expect(page.getByText(t($ => $.local.marksHoldMissing))).toBeVisible()
    },
  },
  ...['energy-solutions', 'responsibility-label', 'summer-workers'].map(id => ({
    name: `model ${id}`,
    kept: town,
    address: `#/models/${id}`,
  })),
  { name: 'method', address: '#/method' },
  { name: 'provenance', address: '#/method/provenance' },
  { name: 'not found', address: '#/nowhere' },
  {
    name: 'asked before everything is cleared',
    kept: town,
    address: '#/method',
    act: async (page, { t }) => {
      await footer(page)
        .getByRole('button', { name: t($ => $.clear.button) })
        .click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'an undo on offer',
    kept: town,
    address: '#/plan',
    act: async (page, say) => {
      await page
        .getByRole('button', { name: new RegExp(`^${say.t($ => $.shell.remove)}`) })
        .first()
        .click()
      await expect(undoButton(page, say)).toBeVisible()
    },
  },
  {
    name: 'a file refused',
    kept: town,
    address: '#/method',
    act: async (page, { t }) => {
      await openText(page, 'x.json', 'not JSON')
      await expect(footer(page).getByText(t($ => $.refusal['not-json']))).toBeVisible()
    },
  },
  {
    name: 'a conflict with another tab',
    kept: buildWork(),
    address: few,
    act: async (page, say) => {
      await page.evaluate(() => localStorage.setItem('tiekartturi.work', 'another'))
      await listButton(page, say, light).click()
      await expect(page.getByText(say.t($ => $.keeping.conflict))).toBeVisible()
    },
  },
  { name: 'kept work that cannot be read', kept: '{', address: '#/' },
]
