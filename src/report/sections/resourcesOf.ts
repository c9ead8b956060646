import { type OperatingModel, RESOURCE_LEVELS } from '../../catalogue/Catalogue.ts'
import type { CatalogueWords } from '../../catalogue/CatalogueWords.ts'
import { type Marked, plain } from '../Block.ts'

/** A model's resource level in words, with as many steps filled. */
export function resourcesOf({ resources }: OperatingModel, words: CatalogueWords): Marked {
  return {
    icon: { kind: 'level', level: resources, of: RESOURCE_LEVELS.length },
    text: plain(words.resources(resources)),
  }
}
