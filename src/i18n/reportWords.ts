import type { ReportWords } from '../report/ReportWords.ts'
import { formatDay, formatIsoDay, formatList, formatNumber } from './format.ts'
import type { Speech } from './Speech.ts'
import { sayAssessedWhen } from './sayAssessedWhen.ts'
import { sayAssumption } from './sayAssumption.ts'
import { sayExplanation, sayGoal } from './sayModel.ts'
import { sayByWeight, sayDuration, sayPlanTotal, sayQuarter } from './sayPlan.ts'

/** What the plan document says, in the language of the speech. */
export function reportWords(speech: Speech): ReportWords {
  const { t, language } = speech
  const period = ({ from, to }: { from: number; to: number }) => (from === to ? `${from}` : `${from}–${to}`)
  return {
    language,
    phrases: t($ => $.report.phrases, { returnObjects: true }),
    opening: (count, time) =>
      time === undefined
        ? t($ => $.report.said.opening, { count })
        : t($ => $.report.said.openingPeriod, { count, period: period(time) }),
    manyModels: count => t($ => $.report.said.manyModels, { count }),
    pageLabel: (page, of) => t($ => $.report.said.pageLabel, { page, of }),
    period,
    day: date => formatDay(language, date),
    assumption: assumption => sayAssumption(speech, assumption),
    explanation: explanation => sayExplanation(speech, explanation),
    total: total => sayPlanTotal(speech, total),
    slots: slots => sayByWeight(speech, slots),
    quarter: quarter => sayQuarter(speech, quarter),
    duration: duration => sayDuration(speech, duration),
    goal: goal => sayGoal(speech, goal),
    list: items => formatList(language, items),
    assessedWhen: when => sayAssessedWhen(speech, when),
    markMeans: threshold => t($ => $.report.said.markMeans, { threshold: formatNumber(language, threshold) }),
    pageDates: (published, updated) =>
      t($ => $.report.said.pageDates, {
        published: formatIsoDay(language, published),
        updated: formatIsoDay(language, updated),
      }),
    versions: catalogue => t($ => $.report.said.versions, { catalogue }),
  }
}
