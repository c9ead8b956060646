import type { ReportWords } from '../report/ReportWords.ts'
import type { Verdict } from '../scoring/Verdict.ts'
import { formatDay, formatEuros, formatIsoDay, formatList, formatNumber } from './format.ts'
import type { Speech } from './Speech.ts'
import { sayAssessedWhen } from './sayAssessedWhen.ts'
import { sayAssumption } from './sayAssumption.ts'
import { sayGoal, sayVerdict, sayWhy } from './sayModel.ts'
import { sayByWeight, sayDuration, sayPlanTotal, sayQuarter } from './sayPlan.ts'
import { sayPeriod, sayProposal } from './sayProposal.ts'
import { sayBars, sayHalves, sayRemedy, saySums } from './sayTime.ts'

/** What the plan document says, in the language of the speech. */
export function reportWords(speech: Speech): ReportWords {
  const { t, language } = speech
  return {
    language,
    phrases: t($ => $.report.phrases, { returnObjects: true }),
    opening: (count, time) =>
      time === undefined
        ? t($ => $.report.said.opening, { count })
        : t($ => $.report.said.openingPeriod, { count, period: sayPeriod(time) }),
    logoAlt: owner => t($ => $.logo.alt, { owner }),
    manyModels: count => t($ => $.report.said.manyModels, { count }),
    contentsPage: page => t($ => $.report.said.contentsPage, { page }),
    pageLabel: (page, of) => t($ => $.report.said.pageLabel, { page, of }),
    period: sayPeriod,
    day: date => formatDay(language, date),
    assumption: assumption => sayAssumption(speech, assumption),
    why: explanation => sayWhy(speech, explanation, goal => sayGoal(speech, goal)),
    total: total => sayPlanTotal(speech, total),
    slots: slots => sayByWeight(speech, slots),
    quarter: quarter => sayQuarter(speech, quarter),
    duration: duration => sayDuration(speech, duration),
    goal: goal => sayGoal(speech, goal),
    assessedWhen: when => sayAssessedWhen(speech, when),
    markMeans: threshold => t($ => $.report.said.markMeans, { threshold: formatNumber(language, threshold) }),
    pageDates: (published, updated) =>
      t($ => $.report.said.pageDates, {
        published: formatIsoDay(language, published),
        updated: formatIsoDay(language, updated),
      }),
    proposal: (title, time) => sayProposal(speech, title, time),
    modelLine: (model, level, timing) =>
      t($ => $.report.said.modelLine, { model, level: level.toLocaleLowerCase(), timing }),
    sums: sums => saySums(speech, sums),
    euros: amount => formatEuros(language, amount),
    number: amount => formatNumber(language, amount),
    halves: time => sayHalves(speech, time),
    remedy: remedy => sayRemedy(speech, remedy),
    bars: time => sayBars(speech, time),
    verdict: verdict => sayLeft(speech, verdict),
    stillOpen: labels => t($ => $.report.said.stillOpen, { labels: formatList(language, labels) }),
    notChosenMore: count => t($ => $.report.said.notChosenMore, { count }),
    answerLabel: question => t($ => $.wizard.check[question]),
    amount: (kind, amount) =>
      amount === 'unknown' ? t($ => $.report.phrases.unknown) : t($ => $.wizard.resources[kind][amount]),
    importance: importance =>
      importance === 'unknown' ? t($ => $.wizard.unknown) : t($ => $.wizard.goals.importance[importance]),
    status: status => t($ => $.status[status]),
    pin: pin => t($ => $.report.said.pins[pin]),
    versions: catalogue => t($ => $.report.said.versions, { catalogue }),
  }
}

/** Why a model is not in the plan: on the screen a verdict speaks to the municipality, in its own document of it. */
function sayLeft(speech: Speech, verdict: Verdict): string {
  const { t } = speech
  switch (verdict.kind) {
    case 'barred':
      return t($ => $.report.said.left[verdict.why])
    case 'must':
    case 'outside':
    case 'slots-unknown':
      return t($ => $.report.said.left[verdict.kind])
    default:
      return sayVerdict(speech, verdict)
  }
}
