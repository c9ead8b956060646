import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { startApp } from './startApp.ts'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'
import './styles/components.css'
import './styles/print.css'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no #root')

startApp()
  .then(app => createRoot(root).render(<App {...app} />))
  .catch((error: unknown) => {
    // What the page says of an app that has not started, without waiting longer.
    root.className = 'failed'
    throw error
  })
