import { useServices } from '../services/AppServices.tsx'
import { useSpeech } from '../services/SpeechProvider.tsx'

/** What the editors of the catalogue added to the source, with counts from the facts themselves. */
export function EditorialList() {
  const { t } = useSpeech()
  const { models } = useServices().catalogue
  const cautions = models.flatMap(model => model.cautions)
  const aims = models.flatMap(model => model.aims)
  const examples = models.flatMap(model => model.examples)
  // Each pair is named from both sides.
  const pairs = models.flatMap(({ overlaps = [] }) => overlaps).length / 2
  return (
    <section>
      <h2>{t($ => $.provenance.editorial.title)}</h2>
      <p>{t($ => $.provenance.editorial.text)}</p>
      <ul>
        <li>{t($ => $.provenance.editorial.texts)}</li>
        <li>
          {t($ => $.provenance.editorial.aims, {
            count: aims.length,
            models: models.filter(model => model.aims.length > 0).length,
          })}
        </li>
        <li>{t($ => $.provenance.editorial.short)}</li>
        <li>{t($ => $.provenance.editorial.rhythm)}</li>
        {pairs > 0 && <li>{t($ => $.provenance.editorial.overlaps, { count: pairs })}</li>}
        <li>
          {t($ => $.provenance.editorial.cautions, {
            count: cautions.filter(({ origin }) => origin === 'editorial').length,
            of: cautions.length,
          })}
        </li>
        <li>
          {t($ => $.provenance.editorial.addresses, {
            count: examples.filter(({ url }) => url !== undefined).length,
            of: examples.length,
          })}
        </li>
      </ul>
    </section>
  )
}
