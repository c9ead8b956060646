import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/catalogue/Language.ts'
import { type LogoProblem, MOST_FILE_MEGABYTES, MOST_FILE_SIDE } from '../../src/files/readLogo.ts'
import { sizedSvg } from '../../src/files/sizedSvg.ts'
import type { Logo } from '../../src/plan/Logo.ts'
import { LogoField } from '../../src/views/plan/LogoField.tsx'
import { jpegFile } from '../fixtures/jpegFile.ts'
import { buildLogo, pngFile } from '../fixtures/logo.ts'
import { buildAnswers, renderApp } from './renderApp.tsx'

async function renderField(logo?: Logo, language: Language = 'fi') {
  const rendered = await renderApp(<LogoField />, {
    language,
    work: {
      answers: buildAnswers({ municipality: 'Kuusijärvi' }),
      plan: { standing: 'draft', rows: [], ...(logo && { logo }) },
    },
  })
  const { t } = rendered.say
  return {
    ...rendered,
    kept: () => rendered.store.getState().work.plan.logo,
    button: (name: string) => screen.getByRole('button', { name }),
    // The field itself would not offer a wrong file; a user can still ask for all files.
    upload: (file: File) =>
      userEvent.setup({ applyAccept: false }).upload(
        screen.getByLabelText(
          t($ => $.logo.choose),
          { selector: 'input' },
        ),
        file,
      ),
  }
}

const svg = (inner: string, attributes = 'viewBox="0 0 10 20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`

describe('in a language that is not the source’s own', () => {
  const language = 'sv'

  const wrong: readonly [what: string, content: BlobPart, name: string, problem: LogoProblem][] = [
    ['a text', 'Kuusijärvi', 'logo.txt', 'not-a-picture'],
    ['the beginning of a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'logo.jpg', 'does-not-draw'],
    ['a JPEG too wide', jpegFile({ width: 5001 }), 'logo.jpg', 'too-wide'],
    ['a GIF that is named PNG', 'GIF89a', 'logo.png', 'not-a-picture'],
    ['an empty file', '', 'logo.svg', 'not-a-picture'],
    ['a web page', '<!doctype html><p>logo</p>', 'logo.svg', 'not-a-picture'],
    ['a file too big', 'x'.repeat(2_000_001), 'logo.png', 'too-big'],
    [
      'a picture too wide',
      new Uint8Array(pngFile({ width: 5001, pixels: Buffer.alloc(1) })),
      'l.png',
      'too-wide',
    ],
    ['the beginning of a PNG', new Uint8Array(pngFile().subarray(0, 20)), 'logo.png', 'does-not-draw'],
    ['a broken SVG', svg('<path'), 'logo.svg', 'does-not-draw'],
    [
      'an SVG with another file inside',
      svg('<image width="9" xlink:href="kuva.png"/>'),
      'logo.svg',
      'incomplete',
    ],
    ['an SVG of no size', svg('', ''), 'logo.svg', 'does-not-draw'],
    ['an SVG inside a web page', `<html><body>${svg('')}</body></html>`, 'logo.svg', 'not-a-picture'],
  ]
  test.each(wrong)(
    '%s is refused, with what to do, and nothing changes',
    async (_, content, name, problem) => {
      const logo = buildLogo()
      const { say, upload, kept } = await renderField(logo, language)
      await upload(new File([content], name))
      const most = problem === 'too-wide' ? MOST_FILE_SIDE : MOST_FILE_MEGABYTES
      const said = say.t($ => $.logo.problems[problem], { most })
      await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(said))
      expect(kept()).toEqual(logo)
    },
  )

  test('the picture is shown with the words that stand for it, until the user writes others', async () => {
    const { say, user, kept } = await renderField(buildLogo(), language)
    const offered = say.t($ => $.logo.alt, { owner: 'Kuusijärvi' })
    expect(screen.getByRole('img')).toHaveAccessibleName(offered)
    const field = screen.getByLabelText(say.t($ => $.logo.describe))
    expect(field).toHaveAccessibleDescription(say.t($ => $.logo.describeHint, { alt: offered }))
    await user.type(field, 'Kilpi')
    expect(kept()?.alt).toEqual({ text: 'Kilpi', lang: language })
    expect(screen.getByRole('img')).toHaveAccessibleName('Kilpi')
    await user.clear(field)
    expect(kept()).toEqual(buildLogo())
  })

  test('the picture can be taken away, and comes back by undoing', async () => {
    const logo = buildLogo({ alt: { text: 'Kilpi', lang: 'fi' } })
    const { say, user, button, kept, store } = await renderField(logo, language)
    await user.click(button(say.t($ => $.logo.remove)))
    expect(kept()).toBeUndefined()
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
    expect(button(say.t($ => $.logo.choose))).toHaveFocus()
    store.getState().actions.undo()
    expect(kept()).toEqual(logo)
  })
})

test('a picture put in the place of another takes its own words, and the other comes back by undoing', async () => {
  const before = buildLogo({ alt: { text: 'Kilpi', lang: 'fi' } })
  const { store, kept } = await renderField(before)
  const { setLogo, undo } = store.getState().actions
  setLogo(buildLogo({ width: 30, height: 30 }))
  expect(kept()).toEqual(buildLogo({ width: 30, height: 30 }))
  undo()
  expect(kept()).toEqual(before)
})

describe('an SVG is drawn as large as a picture is kept', () => {
  const sizes: readonly [what: string, before: string, attributes: string, sized: string][] = [
    ['by its view box', '', 'viewBox="0 0 10 20"', 'width="256" height="512" viewBox="0 0 10 20"'],
    [
      'by its view box, not by the window',
      '',
      `width="100%" viewBox='0,0,40,10'`,
      'width="512" height="128" viewBox="0,0,40,10"',
    ],
    [
      'by its lengths, in whichever unit',
      '',
      'width="30mm" height="15mm"',
      'width="512" height="256" viewBox="0 0 30 15"',
    ],
    [
      'after a declaration, a comment and a document type with entities',
      '\uFEFF<?xml version="1.0" encoding="iso-8859-1"?>\n<!-- <svg> -->\n<!DOCTYPE svg [<!ENTITY a "b>">]>\n',
      'aria-label="a > b" viewBox="0 0 1 1"',
      'width="512" height="512" viewBox="0 0 1 1"',
    ],
  ]
  test.each(sizes)('%s', (_, before, attributes, sized) => {
    const drawn = sizedSvg(`${before}${svg('<path/>', attributes)}`, 512)
    expect(drawn).toContain(`<svg ${sized} xmlns=`)
    expect(drawn).toMatch(/<path\/><\/svg>$/)
    expect(drawn).not.toContain('<?xml')
  })
})
