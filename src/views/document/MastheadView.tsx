import type { Block } from '../../report/Block.ts'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import styles from './Document.module.css'
import { PictureView } from './PictureView.tsx'

/** Whose document it is, and its title: the page's own. */
export function MastheadView({
  masthead: { picture, owner, title, titleLang },
}: {
  readonly masthead: Extract<Block, { kind: 'masthead' }>
}) {
  return (
    <header className={styles.masthead}>
      <div>
        {picture && <PictureView picture={picture} isSmall />}
        <p className={styles.small}>{owner}</p>
      </div>
      <PlaceHeading title={`${owner}: ${title}`}>
        <span lang={titleLang}>{title}</span>
      </PlaceHeading>
    </header>
  )
}
