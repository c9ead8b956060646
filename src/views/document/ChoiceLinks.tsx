import { useId } from 'react'
import { Link } from 'wouter'
import styles from './DocumentPlace.module.css'

interface Props<Choice extends string> {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly chosen: Choice
  readonly say: (choice: Choice) => string
  readonly addressOf: (choice: Choice) => string
}

/** One of a few, each at an address of its own. */
export function ChoiceLinks<Choice extends string>({
  label,
  choices,
  chosen,
  say,
  addressOf,
}: Props<Choice>) {
  const id = useId()
  return (
    <nav className={styles.choice} aria-labelledby={id}>
      <p id={id}>{label}</p>
      <ul className={styles.links}>
        {choices.map(choice => (
          <li key={choice}>
            <Link href={addressOf(choice)} aria-current={choice === chosen ? 'page' : undefined} replace>
              {say(choice)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
