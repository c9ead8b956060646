import type { Picture } from '../../report/Block.ts'
import styles from './Document.module.css'

interface Props {
  readonly picture: Picture
  readonly isSmall?: boolean
}

/** The owner's coat of arms or logo. */
export function PictureView({ picture: { png, width, height, alt, altLang }, isSmall }: Props) {
  return (
    <img
      className={styles.picture}
      data-small={isSmall}
      src={`data:image/png;base64,${png}`}
      width={width}
      height={height}
      alt={alt}
      lang={altLang}
    />
  )
}
