import type { Block } from '../../report/Block.ts'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import styles from './Document.module.css'
import { FactsView } from './FactsView.tsx'
import { Stairs } from './Stairs.tsx'

/** Who, what and when; its title is the page's own. */
export function CoverView({
  cover: { picture, owner, title, titleLang, lead, facts, note },
}: {
  readonly cover: Extract<Block, { kind: 'cover' }>
}) {
  return (
    <header className={styles.cover}>
      {picture && (
        <img
          className={styles.picture}
          src={`data:image/png;base64,${picture.png}`}
          width={picture.width}
          height={picture.height}
          alt={picture.alt}
          lang={picture.altLang}
        />
      )}
      <p className={styles.owner}>{owner}</p>
      <PlaceHeading title={`${owner}: ${title}`}>
        <span lang={titleLang}>{title}</span>
      </PlaceHeading>
      <p className={styles.lead}>{lead}</p>
      <Stairs />
      <FactsView columns={facts.length} items={facts} />
      <p className={styles.small}>{note}</p>
    </header>
  )
}
