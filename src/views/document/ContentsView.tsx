import { useId } from 'react'
import styles from './Document.module.css'
import { useSectionIds } from './sectionIds.ts'

/** The sections, each a link. */
export function ContentsView({ title }: { readonly title: string }) {
  const id = useId()
  const sections = [...useSectionIds()]
  return (
    <nav className={styles.contents} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {sections.map(([{ text }, address]) => (
          <li key={address}>
            <a href={`#${address}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
