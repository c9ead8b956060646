import { Router } from 'wouter'
import type { StartedApp } from './startApp.ts'
import { Places } from './views/Places.tsx'
import { ServicesProvider } from './views/shared/AppServices.tsx'
import { useFragmentPath, useFragmentSearch } from './views/shared/fragmentLocation.ts'
import { Shell } from './views/shared/Shell.tsx'
import { SpeechProvider } from './views/shared/SpeechProvider.tsx'

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
