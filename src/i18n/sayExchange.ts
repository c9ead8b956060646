import type { SlotCount, SlotExchange } from '../scoring/slotExchange.ts'
import { formatList } from './format.ts'
import type { Speech } from './Speech.ts'

/** What an exchange of slots would change in the proposal, and whether it would be better or weaker for it. */
export function sayExchange({ t, language, words }: Speech, exchange: SlotExchange): string {
  const names = (models: SlotExchange['enter']) =>
    formatList(
      language,
      models.map(({ id }) => words.model(id).short),
    )
  const said = {
    give: t($ => $.advice.exchange.give[exchange.give.kind][numberOf(exchange.give)]),
    get: t($ => $.advice.exchange.get[exchange.get.kind][numberOf(exchange.get)]),
    enter: names(exchange.enter),
    leave: names(exchange.leave),
  }
  const change = said.enter === '' ? 'leave' : said.leave === '' ? 'enter' : 'both'
  const worth = exchange.gains > 0 ? 'better' : exchange.gains < 0 ? 'worse' : 'same'
  return `${t($ => $.advice.exchange[change], said)} ${t($ => $.advice.exchange[worth])}`
}

function numberOf({ count }: SlotCount): 'one' | 'two' {
  return count === 1 ? 'one' : 'two'
}
