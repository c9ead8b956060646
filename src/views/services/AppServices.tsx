import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Catalogue } from '../../catalogue/Catalogue.ts'
import type { Work } from '../../plan/Work.ts'
import type { Actions, AppState } from '../../state/AppState.ts'
import type { AppStore } from '../../state/createAppStore.ts'
import type { WorkKeeper } from '../../state/keepWork.ts'
import { localCatalogueOf } from '../../state/localOf.ts'

/** What every view may ask for; made once at start, or by a test. */
export interface AppServices {
  readonly store: AppStore
  readonly keeper: WorkKeeper
  /** As published; views draw from `useCatalogue`. */
  readonly catalogue: Catalogue
  readonly now: () => Date
}

const ServicesContext = createContext<AppServices | undefined>(undefined)
export const ServicesProvider = ServicesContext.Provider

export function useServices(): AppServices {
  const services = use(ServicesContext)
  if (services === undefined) throw new Error('views need a ServicesProvider above them')
  return services
}

export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useServices().store, select)
}

/** What a part of the page shows in place of the saved work, and where its pins go. */
export interface ShownTrial {
  readonly work: Work
  readonly pin: Actions['pin']
}
const ShownTrialContext = createContext<ShownTrial | undefined>(undefined)
export const ShownTrialProvider = ShownTrialContext.Provider

/** The trial that this part of the page shows; undefined where it shows the saved work. */
export function useShownTrial(): ShownTrial | undefined {
  return use(ShownTrialContext)
}

/** The work as this part of the page shows it: as saved, or by the trial. */
export function useWork(): Work {
  const saved = useSavedWork()
  return useShownTrial()?.work ?? saved
}

export function useSavedWork(): Work {
  return useAppState(state => state.work)
}

export function useActions(): Actions {
  return useAppState(state => state.actions)
}

/** The catalogue as it counts here: published models with local judgement, and the user's own models. */
export function useCatalogue(): Catalogue {
  const local = useAppState(state => state.work.local)
  return localCatalogueOf(useServices().catalogue, local)
}
