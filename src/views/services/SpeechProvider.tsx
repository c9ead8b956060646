import type { i18n } from 'i18next'
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import type { CatalogueWords } from '../../catalogue/CatalogueWords.ts'
import { addWords } from '../../i18n/createI18n.ts'
import { loadAllWords, loadRestWords } from '../../i18n/loadInterfaceWords.ts'
import type { Speech } from '../../i18n/Speech.ts'
import { loadWords } from '../../state/loadCatalogue.ts'
import { localWordsOf } from '../../state/localOf.ts'
import { useActions, useAppState, useCatalogue, useServices } from './AppServices.tsx'

const SpeechContext = createContext<Speech | undefined>(undefined)

/** Interface words, catalogue words and facts in the language in use. */
export function useSpeech(): Speech {
  const speech = use(SpeechContext)
  if (speech === undefined) throw new Error('views need a SpeechProvider above them')
  return speech
}

const WholeContext = createContext(true)

/** False until the words that the first screens do without are here. */
export function useHasAllWords(): boolean {
  return use(WholeContext)
}

interface Props {
  readonly instance: i18n
  readonly words: CatalogueWords
  readonly children: ReactNode
}

/** Speaks the language of the user's choice: the old one stays on screen until every word of the new one is here. */
export function SpeechProvider({ instance, words: first, children }: Props) {
  const { words, failed, isWhole } = useLoadedWords(instance, first)
  useEffect(() => {
    document.documentElement.lang = words.language
  }, [words.language])
  return (
    <I18nextProvider i18n={instance}>
      <Spoken words={words} failed={failed}>
        <WholeContext value={isWhole}>{children}</WholeContext>
      </Spoken>
    </I18nextProvider>
  )
}

function Spoken({
  words,
  failed,
  children,
}: {
  words: CatalogueWords
  failed: boolean
  children: ReactNode
}) {
  const { t } = useTranslation(undefined, { lng: words.language })
  const catalogue = useCatalogue()
  const own = useAppState(state => state.work.local.own)
  // One speech as long as it says the same: what views make for it is made once.
  const speech = useMemo(
    () => ({ t, language: words.language, words: localWordsOf(words, own), catalogue }),
    [t, words, own, catalogue],
  )
  return (
    <SpeechContext value={speech}>
      {failed && (
        <p role="alert" className="card">
          {t($ => $.shell.languageFailed)}
        </p>
      )}
      {children}
    </SpeechContext>
  )
}

function useLoadedWords(instance: i18n, first: CatalogueWords) {
  const { catalogue } = useServices()
  const { speak } = useActions()
  const wanted = useAppState(state => state.work.language)
  const [words, setWords] = useState(first)
  const [failed, setFailed] = useState(false)
  const [isWhole, setIsWhole] = useState(false)

  // The first language's other words come after the first screen; a language chosen later comes whole.
  useEffect(() => {
    let current = true
    const complete = async () => {
      addWords(instance, first.language, await loadRestWords(first.language))
      if (current) setIsWhole(true)
    }
    complete().catch(() => setFailed(true))
    return () => {
      current = false
    }
  }, [instance, first])

  useEffect(() => {
    if (wanted === words.language) return
    let current = true
    const load = async () => {
      const [next, spoken] = await Promise.all([loadWords(catalogue, wanted), loadAllWords(wanted)])
      if (!current) return
      addWords(instance, wanted, spoken)
      setWords(next)
      setFailed(false)
    }
    load().catch(() => {
      if (!current) return
      setFailed(true)
      speak(words.language)
    })
    return () => {
      current = false
    }
  }, [wanted, words.language, catalogue, instance, speak])
  return { words, failed, isWhole }
}
