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
    // No words are loaded yet, so this one sentence stands here in every language.
    root.textContent =
      'Sovelluksen tietoja ei voitu ladata. Ladatkaa sivu uudelleen. · Appens data kunde inte laddas. Ladda om sidan. · The app’s data could not be loaded. Reload the page.'
    throw error
  })
