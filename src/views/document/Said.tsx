import type { Icon, Marked, Run, Text } from '../../report/Block.ts'
import styles from './Document.module.css'
import { placed } from './placed.ts'

/** Text as it is said: each stretch in its language, links as links, what is stressed stressed. */
export function Said({ text }: { readonly text: Text }) {
  return placed(text).map(({ key, item }) => <SaidRun key={key} run={item} />)
}

function SaidRun({ run: { text, lang, href, strong } }: { readonly run: Run }) {
  const said = strong ? <strong>{text}</strong> : text
  if (href !== undefined)
    return (
      <a href={href} lang={lang}>
        {said}
      </a>
    )
  return lang === undefined ? said : <span lang={lang}>{said}</span>
}

/** Text with its icon before it; a badge's letter is read, a level repeats the words. */
export function SaidMarked({ marked: { text, icon } }: { readonly marked: Marked }) {
  return (
    <>
      {icon && <IconOf icon={icon} />}
      <Said text={text} />
    </>
  )
}

function IconOf({ icon }: { readonly icon: Icon }) {
  if (icon.kind === 'badge')
    return (
      <>
        <span className={styles.badge}>{icon.letter}</span>{' '}
      </>
    )
  const { level, of } = icon
  const steps = Array.from({ length: of }, (_, i) => i)
  return (
    <svg className={styles.level} viewBox={`0 0 ${5 * of} 12`} aria-hidden="true">
      {steps.map(step => (
        <rect
          key={step}
          className={step < level ? styles.dark : styles.faint}
          x={5 * step}
          y={12 - ((step + 1) * 12) / of}
          width="4"
          height={((step + 1) * 12) / of}
        />
      ))}
    </svg>
  )
}
