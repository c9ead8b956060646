import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { PLAN_ADDRESS } from '../services/planAddress.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import styles from './PlanPage.module.css'

interface Props {
  readonly title: string
  /** Where more than the title. */
  readonly heading?: string
  readonly children: ReactNode
}

/** One part of the plan, with the way to the others. */
export function PlanPage({ title, heading = title, children }: Props) {
  const { t } = useSpeech()
  const [path] = useLocation()
  const parts = [
    { to: PLAN_ADDRESS.overview, label: t($ => $.plan.overview) },
    { to: PLAN_ADDRESS.document, label: t($ => $.plan.document) },
    { to: PLAN_ADDRESS.export, label: t($ => $.export.title) },
  ]
  return (
    <div className={styles.page}>
      <PlaceHeading title={title}>{heading}</PlaceHeading>
      <nav className={styles.parts} aria-label={t($ => $.plan.parts)}>
        {parts.map(({ to, label }) => (
          <Link key={to} href={to} aria-current={to === path ? 'page' : undefined}>
            {label}
          </Link>
        ))}
      </nav>
      {children}
    </div>
  )
}
