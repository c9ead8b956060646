import type { Download, Locator, Page } from '@playwright/test'
import type { Amount, Importance, Status, Step } from '../../src/assessment/Answers.ts'
import { SLOT_KINDS } from '../../src/assessment/Slots.ts'
import { ESTIMATED, type Yardstick } from '../../src/assessment/Yardstick.ts'
import type { ModelId } from '../../src/catalogue/ids.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import { exportButton } from './exportButton.ts'
import type { Hand } from './hands.ts'
import { expect } from './support.ts'

/** The day on which every walk is made: in the term 2026–2029. */
export const today = '2026-11-24'

/** Stops the page's calendar on that day; its timers go on. */
export async function setToday(page: Page): Promise<void> {
  await page.clock.setFixedTime(`${today}T10:00:00+02:00`)
}

export interface WizardAnswers {
  readonly municipality: string
  readonly staff: Amount | 'unknown'
  readonly money: Amount | 'unknown'
  readonly importance: Readonly<Record<string, Importance | 'unknown' | undefined>>
  /** The tie-break, answered with "no difference". */
  readonly isTieLeft?: boolean
  readonly status?: Readonly<Record<string, Status | undefined>>
  readonly yardstick?: Yardstick | undefined
}

/** The answers of the main journey: B and D very important, A and E fairly, C not a goal. */
export const exampleAnswers: WizardAnswers = {
  municipality: 'Esimerkkilä',
  staff: 'moderate',
  money: 'moderate',
  importance: { A: 'fairly', B: 'very', C: 'not', D: 'very', E: 'fairly' },
}

/** What those answers lead to in two moderate slots, by hand: the two models with B, D and E; light ones have no marks. */
export const exampleProposal = ['group-steering', 'idea-funding'] as ModelId[]

/** The one heading of the place, once its title is this. */
export async function expectPlace(page: Page, title: string | RegExp): Promise<Locator> {
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveCount(1)
  await expect(heading).toHaveText(title)
  return heading
}

export async function expectStep(page: Page, say: Speech, step: Step): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`#/assessment/${step}`))
  await expectPlace(page, new RegExp(`${escaped(say.t($ => $.wizard.titles[step]))}$`))
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

export function continueButton(page: Page, { t }: Speech): Locator {
  return page.getByRole('button', { name: t($ => $.wizard.continue), exact: true })
}

/** What leads from the second page, and from the last, to the proposal. */
export function proposalButton(page: Page, { t }: Speech): Locator {
  return page.getByRole('button', { name: t($ => $.wizard.toProposal), exact: true })
}

/** The answers of a question, found by its legend. */
function question(page: Page, legend: string): Locator {
  return page.getByRole('group', { name: legend })
}

export function amountChoice(
  page: Page,
  say: Speech,
  kind: 'staff' | 'money',
  amount: Amount | 'unknown',
): Locator {
  const { t } = say
  const legend = t($ => $.wizard.resources[kind].legend)
  const name = amount === 'unknown' ? t($ => $.wizard.unknown) : t($ => $.wizard.resources[kind][amount])
  return question(page, legend).getByRole('radio', { name })
}

export function goalChoice(
  page: Page,
  say: Speech,
  goal: string,
  importance: Importance | 'unknown',
): Locator {
  const { t, words, catalogue } = say
  const found = catalogue.goals.find(({ id }) => id === goal)
  if (!found) throw new Error(`the catalogue has no goal ${goal}`)
  const name =
    importance === 'unknown' ? t($ => $.wizard.unknown) : t($ => $.wizard.goals.importance[importance])
  return question(page, words.goal(found.id).long).getByRole('radio', { name, exact: true })
}

export function termChoice(page: Page, { t }: Speech): Locator {
  return page.getByRole('radio', { name: t($ => $.laterSteps.municipality.term, { from: 2026, to: 2029 }) })
}

/** From the start page through the two pages that lead to a proposal, answering by hand. */
export async function walkToProposal(
  page: Page,
  say: Speech,
  hand: Hand,
  answers: WizardAnswers,
): Promise<void> {
  const { t, catalogue } = say
  await hand.press(page.getByRole('link', { name: t($ => $.start.begin) }))
  await expectStep(page, say, 'goals')
  for (const { id } of catalogue.goals)
    await hand.choose(goalChoice(page, say, id, answers.importance[id] ?? 'unknown'))
  if (answers.isTieLeft)
    await hand.choose(page.getByRole('radio', { name: t($ => $.wizard.goals.noDifference) }))
  await hand.press(continueButton(page, say))

  await expectStep(page, say, 'resources')
  await hand.choose(amountChoice(page, say, 'staff', answers.staff))
  await hand.choose(amountChoice(page, say, 'money', answers.money))
  await hand.press(proposalButton(page, say))
  await expect(page).toHaveURL(/#\/results$/)
}

/** Through the steps that make the proposal more exact, from the first of them, and back to the results. */
export async function walkLaterSteps(
  page: Page,
  say: Speech,
  hand: Hand,
  answers: WizardAnswers,
): Promise<void> {
  const { t, words, catalogue } = say
  const proceed = () => hand.press(continueButton(page, say))

  await expectStep(page, say, 'in-use')
  for (const { id } of catalogue.models) {
    const status = answers.status?.[id]
    if (status === undefined) continue
    const select = page.getByLabel(words.model(id).name, { exact: true })
    if (!(await select.isVisible())) await hand.press(otherModels(page))
    await hand.select(select, status)
  }
  await proceed()

  await expectStep(page, say, 'slots')
  await expect(page.getByLabel(t($ => $.laterSteps.slots.moderate.label))).toBeVisible()
  await proceed()

  await expectStep(page, say, 'yardstick')
  for (const kind of SLOT_KINDS)
    for (const unit of ESTIMATED) {
      const amount = answers.yardstick?.[kind]?.[unit]
      if (amount === undefined) continue
      const level = page.getByRole('group', { name: t($ => $.laterSteps.yardstick[kind]) })
      await hand.type(level.getByLabel(t($ => $.amount[unit])), String(amount))
    }
  await proceed()

  await expectStep(page, say, 'municipality')
  await hand.type(page.getByLabel(t($ => $.laterSteps.municipality.name)), answers.municipality)
  await hand.choose(termChoice(page, say))
  await proceed()

  await expectStep(page, say, 'check')
  await expect(page.getByText(answers.municipality)).toBeVisible()
  await hand.press(proposalButton(page, say))
  await expect(page).toHaveURL(/#\/results$/)
}

/** What unfolds the models that are not asked of first. */
export function otherModels(page: Page): Locator {
  return page.locator('form details > summary')
}

/** Every step of the assessment, by hand, to the results. */
export async function walkWizard(page: Page, say: Speech, hand: Hand, answers: WizardAnswers): Promise<void> {
  await walkToProposal(page, say, hand, answers)
  await page.goto('#/assessment/in-use')
  await walkLaterSteps(page, say, hand, answers)
}

/** The row of a chosen model in the plan's overview. */
export function planRow(page: Page, { words }: Speech, model: ModelId): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: words.model(model).short, exact: true }) })
}

/** From the overview to the form of a chosen model. */
export async function openForm(page: Page, { words }: Speech, hand: Hand, model: ModelId): Promise<void> {
  const { name, short } = words.model(model)
  await hand.press(page.getByRole('main').getByRole('link', { name: short, exact: true }))
  await expectPlace(page, name)
}

/** What unfolds the less needed fields of a form. */
export function moreDetails(page: Page, { t }: Speech): Locator {
  return page.locator('summary').filter({ hasText: t($ => $.plan.more) })
}

/** From a part of the plan to another one. */
export function planPart(page: Page, { t }: Speech, name: string): Locator {
  return page.getByRole('navigation', { name: t($ => $.plan.parts) }).getByRole('link', { name })
}

/** From the overview to the files; makes the document and waits for it. */
export async function downloadPdf(page: Page, say: Speech, hand: Hand): Promise<Download> {
  const { t } = say
  await hand.press(
    planPart(
      page,
      say,
      t($ => $.export.title),
    ),
  )
  const download = page.waitForEvent('download')
  await hand.press(exportButton(page, say, 'pdf'))
  return download
}
