import { Router } from 'wouter'
import type { StartedApp } from './startApp.ts'
import { Places } from './views/Places.tsx'
import { ServicesProvider } from './views/services/AppServices.tsx'
import { SpeechProvider } from './views/services/SpeechProvider.tsx'
import { useFragmentPath, useFragmentSearch } from './views/services/useFragmentPath.ts'
import { Shell } from './views/shell/Shell.tsx'

export function App({ services, instance, words }: StartedApp) {
  return (
    <ServicesProvider value={services}>
      <SpeechProvider instance={instance} words={words}>
        <Router hook={useFragmentPath} searchHook={useFragmentSearch} hrefs={path => `#${path}`}>
          <Shell>
            <Places />
          </Shell>
        </Router>
      </SpeechProvider>
    </ServicesProvider>
  )
}
