import { keepErrors, type Pdf, pageNumber } from './jsPdfInside.ts'
import { packObjects } from './packObjects.ts'
import type { Tags } from './tagPages.ts'

/**
 * Lets jsPDF write the file, with the tags in it.
 *
 * @throws whatever went wrong inside jsPDF
 */
export function finishPdf(doc: Pdf, { objects, pages, catalog, info }: Tags): Uint8Array {
  const { internal } = doc
  const { events } = internal
  events.subscribe('putPage', ({ pageNumber: page, objId }) => {
    const numbers = page === 1 ? [...objects.keys()].map(() => internal.newObjectDeferred()) : []
    if (objId !== pageNumber(page - 1) || numbers.some(number => !objects.has(number)))
      throw new Error('jsPDF no longer numbers its objects from the pages on')
    internal.write(pages[page - 1] ?? '')
  })
  events.subscribe('postPutResources', () => {
    for (const [number, object] of objects) {
      if (typeof object === 'string') continue
      const { entries, data, isPlain } = object
      internal.newObjectDeferredBegin(number, true)
      internal.putStream({
        data,
        additionalKeyValues: Object.entries(entries).map(([key, value]) => ({ key, value })),
        filters: isPlain ? [] : ['FlateEncode'],
      })
      internal.write('endobj')
    }
  })
  events.subscribe('putCatalog', () => internal.write(catalog))
  const throwErrors = keepErrors(doc)
  const file = doc.output()
  throwErrors()
  const small = [...objects].filter((entry): entry is [number, string] => typeof entry[1] === 'string')
  return packObjects(file, small, info)
}
