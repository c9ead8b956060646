import type { Catalogue } from './Catalogue.ts'
import { type Fault, fault } from './Fault.ts'
import type { Language } from './Language.ts'
import type { RawModelTexts, RawTexts } from './textsSchema.ts'

/** A text this much shorter than the same in another language has probably lost something. */
const MUCH_SHORTER = 0.45
/** Texts shorter than this may well be the same, or of very different lengths, in two languages. */
const TELLING_LENGTH = 40

/** Facts that look unfinished: an address without https, an example that has ended without its year. */
export function unfinishedFacts({ models }: Pick<Catalogue, 'models'>): readonly Fault[] {
  return models.flatMap(({ examples }, i) =>
    examples.flatMap(({ url, ended }, j) => [
      ...(url?.startsWith('http://')
        ? [fault(`models[${i}].examples[${j}].url`, 'secure-address', url, `${url} is not https`)]
        : []),
      ...(ended === true
        ? [
            fault(
              `models[${i}].examples[${j}].ended`,
              'ended-year',
              ended,
              'has ended, but the year is not given',
            ),
          ]
        : []),
    ]),
  )
}

/** Texts of a language that look unfinished beside another one: the same, or much shorter. */
export function unfinishedTexts(
  texts: RawTexts,
  others: readonly { readonly language: Language; readonly texts: RawTexts }[],
): readonly Fault[] {
  return Object.entries(texts.models).flatMap(([id, model]) =>
    prose(model).flatMap(({ at, text }) => {
      const path = `models.${id}.${at}`
      const twins = others.flatMap(({ language, texts: other }) => {
        const twin = prose(other.models[id]).find(candidate => candidate.at === at)?.text
        return twin === undefined ? [] : [{ language, twin }]
      })
      const same = twins.find(({ twin }) => twin === text && text.length >= TELLING_LENGTH)
      const longer = twins.find(
        ({ twin }) => twin.length >= TELLING_LENGTH && text.length < twin.length * MUCH_SHORTER,
      )
      return [
        ...(same ? [fault(path, 'same-text', text, `is the same as in ${same.language}`)] : []),
        ...(longer ? [fault(path, 'much-shorter', text, `is much shorter than in ${longer.language}`)] : []),
      ]
    }),
  )
}

function prose(model: RawModelTexts | undefined): readonly { readonly at: string; readonly text: string }[] {
  if (model === undefined) return []
  const { name, deed, aims, why, how, well, cautions = [] } = model
  return [
    { at: 'name', text: name },
    { at: 'deed', text: deed },
    ...Object.entries(aims).map(([goal, text]) => ({ at: `aims.${goal}`, text })),
    ...(why === undefined ? [] : [{ at: 'why', text: why }]),
    ...(how === undefined ? [] : [{ at: 'how', text: how.join(' ') }]),
    ...(well === undefined ? [] : [{ at: 'well', text: well }]),
    ...cautions.map((text, i) => ({ at: `cautions[${i}]`, text })),
  ]
}
