import type { Block } from '../../report/Block.ts'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import styles from './Document.module.css'
import { FactsView } from './FactsView.tsx'
import { PictureView } from './PictureView.tsx'
import { Stairs } from './Stairs.tsx'

/** Who, what and when; its title is the page's own. */
export function CoverView({
  cover: { picture, owner, title, titleLang, lead, facts, note },
}: {
  readonly cover: Extract<Block, { kind: 'cover' }>
}) {
  return (
    <header className={styles.cover}>
      {picture && <PictureView picture={picture} />}
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
