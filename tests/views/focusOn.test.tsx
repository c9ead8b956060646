import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { render, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { focusOn } from '../../src/views/services/focusOn.ts'
import { focusOnProblem } from '../../src/views/services/focusOnProblem.ts'

describe('the focus goes', () => {
  test('to what has the id, or to the first field in it', () => {
    render(
      <>
        <h2 id="heading" tabIndex={-1}>
          Otsikko
        </h2>
        <fieldset id="question">
          <legend>Kysymys</legend>
          <button type="button">Vähennä</button>
          <input aria-label="Vastaus" />
        </fieldset>
      </>,
    )
    expect(focusOn('heading')).toBe(screen.getByRole('heading'))
    expect(screen.getByRole('heading')).toHaveFocus()
    focusOn('question')
    expect(screen.getByRole('textbox')).toHaveFocus()
    expect(focusOn('nowhere')).toBeUndefined()
    expect(screen.getByRole('textbox')).toHaveFocus()
  })

  test('to what only comes with the act', () => {
    function Adder() {
      const [isThere, setIsThere] = useState(false)
      return isThere ? (
        <input id="added" />
      ) : (
        <button type="button" onClick={() => focusOn('added', () => setIsThere(true))}>
          Lisää
        </button>
      )
    }
    render(<Adder />)
    screen.getByRole('button').click()
    expect(screen.getByRole('textbox')).toHaveFocus()
  })

  test('to the first field in the page’s order that says what is wrong with it', () => {
    render(
      <form>
        <input aria-label="oikein" />
        <fieldset data-invalid="true">
          <input aria-label="kysymys" />
        </fieldset>
        <input aria-label="väärin" aria-invalid="true" />
      </form>,
    )
    const [fine, question, wrong] = screen.getAllByRole('textbox')
    const form = fine?.closest('form') ?? document.createElement('form')
    expect(focusOnProblem(form)).toBe(true)
    expect(question).toHaveFocus()
    question?.closest('fieldset')?.removeAttribute('data-invalid')
    expect(focusOnProblem(form)).toBe(true)
    expect(wrong).toHaveFocus()
    wrong?.removeAttribute('aria-invalid')
    expect(focusOnProblem(form)).toBe(false)
  })
})

test('the focus is moved nowhere else', () => {
  const views = join(process.cwd(), 'src/views')
  const movers = readdirSync(views, { recursive: true, encoding: 'utf8' }).filter(
    file => /\.tsx?$/.test(file) && /\.focus\(/.test(readFileSync(join(views, file), 'utf8')),
  )
  expect(movers.map(file => file.replaceAll('\\', '/')).toSorted()).toEqual([
    'services/focusOn.ts',
    'services/focusOnProblem.ts',
  ])
})
