import { footer, openText } from './controls.ts'
import { buildWork, keepBeforehand, readKept, savedText } from './savedWork.ts'
import { speechIn } from './speech.ts'
import { expect, test } from './support.ts'

const { t } = await speechIn('fi')
const good = JSON.parse(savedText(buildWork()))
const withWork = (change: object) => JSON.stringify({ ...good, work: { ...good.work, ...change } })

const wrong: readonly { readonly what: string; readonly text: string; readonly said: RegExp }[] = [
  { what: 'an empty file', text: '', said: sentence(t($ => $.refusal['not-json'])) },
  {
    what: 'a picture',
    text: '\u0089PNG\r\n\u001a\n\u0000',
    said: sentence(t($ => $.refusal['not-json'])),
  },
  {
    what: 'half a saved file',
    text: savedText(buildWork()).slice(0, 200),
    said: sentence(t($ => $.refusal['not-json'])),
  },
  { what: 'some other JSON', text: '{"name":"package"}', said: sentence(t($ => $.refusal['not-ours'])) },
  { what: 'a JSON list', text: '[1,2]', said: sentence(t($ => $.refusal['not-ours'])) },
  {
    what: 'a file from the future',
    text: JSON.stringify({ ...good, version: 2, marvels: [] }),
    said: sentence(t($ => $.refusal['from-future'])),
  },
  {
    what: 'a shortlist with an unknown model',
    text: withWork({ shortlist: ['nothing-such'] }),
    said: faulty(),
  },
  { what: 'a work without its answers', text: withWork({ answers: undefined }), said: faulty() },
  {
    what: 'a model planned twice',
    text: withWork({ plan: { standing: 'draft', rows: [{ model: 'open-data' }, { model: 'open-data' }] } }),
    said: faulty(),
  },
]

function sentence(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)
}

/** The sentence of a faulty file, wherever it says the fault stands. */
function faulty(): RegExp {
  const [before = ''] = t($ => $.refusal.faulty, { count: 1, first: '§' }).split('§')
  return new RegExp(`^${before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}.*work`)
}

for (const { what, text, said } of wrong)
  test(`opening ${what} changes nothing and says what to do`, async ({ page }) => {
    const work = buildWork({ shortlist: buildWork().shortlist })
    await keepBeforehand(page, work)
    await page.goto('#/models?resources=1')
    await openText(page, 'file.json', text)
    await expect(footer(page).getByRole('alert')).toHaveText(said)
    await expect(page).toHaveURL(/#\/models\?resources=1$/)
    expect(await readKept(page)).toEqual(work)
  })

test('a file with a byte order mark opens', async ({ page }) => {
  await page.goto('#/method')
  await openText(page, 'file.json', `\uFEFF${savedText(buildWork())}`)
  await expect(page).toHaveURL(/#\/results$/)
  expect(await readKept(page)).toEqual(buildWork())
})

test('a good file takes away the complaint about a wrong one', async ({ page }) => {
  await page.goto('#/results')
  await openText(page, 'file.json', '[]')
  await expect(footer(page).getByRole('alert')).not.toBeEmpty()
  await openText(page, 'file.json', savedText(buildWork()))
  await expect(footer(page).getByRole('alert')).toBeEmpty()
})
