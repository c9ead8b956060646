import type { Written } from '../assessment/Written.ts'
import type { Speech } from '../i18n/Speech.ts'
import type { EventWords } from '../plan/planEvents.ts'
import { linesOf } from './written.ts'

/** What the plan's dates say in a calendar. */
export function sayEvents({ t, words }: Pick<Speech, 't' | 'words'>): EventWords {
  const line = (written: Written | undefined) => linesOf(written).join(' ')
  return {
    starts: ({ model }) => t($ => $.export.starts, { model: words.model(model.id).short }),
    milestone: ({ model }, { text }) =>
      t($ => $.export.milestoneOf, {
        model: words.model(model.id).short,
        text: line(text) || t($ => $.fields.undecided),
      }),
    about: ({ row }) =>
      [
        [t($ => $.fields.lead), line(row.lead)] as const,
        [t($ => $.fields.partners), line(row.partners)] as const,
        [t($ => $.fields.indicator), line(row.indicator)] as const,
      ]
        .filter(([, text]) => text !== '')
        .map(([label, text]) => `${label}: ${text}`)
        .join('\n'),
  }
}
