import { ExternalHyperlink, TextRun } from 'docx'
import type { Language } from '../../catalogue/Language.ts'
import { localeOf } from '../../i18n/format.ts'
import { type Marked, plain, type Run, type Text } from '../Block.ts'
import { linkTarget } from '../linkTarget.ts'
import { storableText } from '../storableText.ts'
import type { Room } from './Room.ts'

/** Text as runs, each with its language. */
export function writeRuns(text: Text, room: Room): readonly (TextRun | ExternalHyperlink)[] {
  return text.map(run => {
    const link = linkTarget(run)
    return link === undefined
      ? writeRun(run, room)
      : new ExternalHyperlink({ link, children: [writeRun(run, room, 'Hyperlink')] })
  })
}

function writeRun({ text, lang, strong }: Run, { language }: Room, style?: string): TextRun {
  return new TextRun({
    text: storableText(text),
    language: { value: localeOf(lang ?? language) },
    ...(strong && { bold: true }),
    ...(style && { style }),
  })
}

/** Words of the document's own, or in the language told. */
export function writeWords(text: string, room: Room, lang?: Language): readonly TextRun[] {
  return [writeRun({ text, ...(lang && { lang }) }, room)]
}

/** Text after its badge's letter; a level's picture says nothing that the words do not. */
export function writeMarked({ text, icon }: Marked, room: Room): readonly (TextRun | ExternalHyperlink)[] {
  const badge: Text = icon?.kind === 'badge' ? [{ text: icon.letter, strong: true }, ...plain(' ')] : []
  return writeRuns([...badge, ...text], room)
}
