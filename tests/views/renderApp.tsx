import { act, type RenderResult, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { type Answers, EMPTY_ANSWERS } from '../../src/assessment/Answers.ts'
import type { Language } from '../../src/catalogue/Language.ts'
import { createI18n } from '../../src/i18n/createI18n.ts'
import type { Speech } from '../../src/i18n/Speech.ts'
import { checkWork } from '../../src/plan/checkWork.ts'
import { EMPTY_WORK, type Work } from '../../src/plan/Work.ts'
import { type AppStore, createAppStore } from '../../src/state/createAppStore.ts'
import type { WorkKeeper } from '../../src/state/keepWork.ts'
import { ServicesProvider } from '../../src/views/services/AppServices.tsx'
import { SpeechProvider } from '../../src/views/services/SpeechProvider.tsx'
import { useFragmentPath, useFragmentSearch } from '../../src/views/services/useFragmentPath.ts'
import { wordsIn as interfaceWords } from '../fixtures/words.ts'
import { catalogue, wordsIn } from '../report/buildPlan.ts'

interface Setting {
  readonly language?: Language
  readonly work?: Partial<Omit<Work, 'language'>>
  /** Where the place stands: a path, filters and all. */
  readonly address?: string
  readonly isNarrow?: boolean
}

interface Rendered extends RenderResult {
  readonly say: Speech
  readonly store: AppStore
  readonly user: UserEvent
}

/** Answers with changes. */
export function buildAnswers(over: Partial<Answers> = {}): Answers {
  return { ...EMPTY_ANSWERS, ...over }
}

/** What one of the views shows, with everything it asks for around it; kept in memory alone. */
export async function renderApp(
  view: ReactNode,
  { language = 'fi', work = {}, address = '/', isNarrow = false }: Setting = {},
): Promise<Rendered> {
  window.location.hash = `#${address}`
  // A new entry, also at the address of the test before.
  window.history.replaceState(null, '')
  window.scrollTo = () => undefined
  window.matchMedia = query =>
    ({
      matches: isNarrow,
      media: query,
      addEventListener() {},
      removeEventListener() {},
    }) as unknown as MediaQueryList
  const isWork = (json: unknown): json is Work => checkWork(json, catalogue).ok
  const store = createAppStore({ ...EMPTY_WORK, ...work, language }, isWork)
  const [words, instance] = [wordsIn(language), await createI18n(language, interfaceWords(language))]
  const now = () => new Date('2026-11-24T10:00:00')
  const app = (
    <ServicesProvider value={{ store, keeper: memoryKeeper, catalogue, now }}>
      <SpeechProvider instance={instance} words={words}>
        <Router hook={useFragmentPath} searchHook={useFragmentSearch} hrefs={path => `#${path}`}>
          {view}
        </Router>
      </SpeechProvider>
    </ServicesProvider>
  )
  // Pages that come with a chunk of their own are here once what was started has settled.
  const rendered = await act(async () => render(app))
  return { ...rendered, say: { t: instance.t, language, words, catalogue }, store, user: userEvent.setup() }
}

const memoryKeeper: WorkKeeper = {
  keeping: () => idle,
  subscribe: () => () => true,
  settle: () => undefined,
  stop: () => undefined,
}
const idle = { kind: 'idle' } as const
