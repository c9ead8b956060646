import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { Field } from '../../src/views/forms/Field.tsx'
import { Select } from '../../src/views/forms/Select.tsx'

describe('a field', () => {
  test('is heard with its label, its hint and its problem, and is wrong only while there is one', () => {
    const field = (problem?: string) => (
      <Field id="name" label="Nimi" hint="Näkyy kannessa." problem={problem}>
        {control => <input {...control} />}
      </Field>
    )
    const { rerender } = render(field('Kirjoittakaa nimi.'))
    const input = screen.getByLabelText('Nimi')
    expect(input).toHaveAccessibleDescription('Näkyy kannessa. Kirjoittakaa nimi.')
    expect(input).toBeInvalid()
    rerender(field())
    expect(input).toHaveAccessibleDescription('Näkyy kannessa.')
    expect(input).toBeValid()
  })

  test('has a problem that is told for several fields at once', () => {
    render(
      <>
        <Field id="from" label="Alku" problemAt="years">
          {control => <input {...control} />}
        </Field>
        <p id="years">Kirjoittakaa vuodet.</p>
      </>,
    )
    expect(screen.getByLabelText('Alku')).toHaveAccessibleDescription('Kirjoittakaa vuodet.')
    expect(screen.getByLabelText('Alku')).toBeInvalid()
  })
})

describe('a choice', () => {
  const chosen: (number | undefined)[] = []
  const select = (onOpen?: () => void) => (
    <Select
      aria-label="Taso"
      value={2}
      choices={[1, 2]}
      say={level => `taso ${level}`}
      onChoose={level => chosen.push(level)}
      whenOpen="ei päätetty"
      onOpen={onOpen}
    />
  )

  test('comes as the value it stands for, and can be taken back where that is allowed', async () => {
    const user = userEvent.setup()
    render(select(() => chosen.push(undefined)))
    await user.selectOptions(screen.getByRole('combobox'), 'taso 1')
    await user.selectOptions(screen.getByRole('combobox'), 'ei päätetty')
    expect(chosen).toEqual([1, undefined])
  })

  test('can’t be taken back elsewhere', () => {
    render(select())
    expect(screen.getByRole('option', { name: 'ei päätetty' })).toBeDisabled()
  })
})
