import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** The least a press can take with the same React: a button that changes a number, and a field that shows what is typed. */
function EmptyPage() {
  const [presses, setPresses] = useState(0)
  const [text, setText] = useState('')
  return createElement(
    'main',
    null,
    createElement('button', { type: 'button', onClick: () => setPresses(presses + 1) }, String(presses)),
    createElement('input', {
      type: 'search',
      value: text,
      onChange: (event: { readonly target: { readonly value: string } }) => setText(event.target.value),
    }),
  )
}

const root = document.body.appendChild(document.createElement('div'))
createRoot(root).render(createElement(EmptyPage))
