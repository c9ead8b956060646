import type { Catalogue, OperatingModel } from '../catalogue/Catalogue.ts'
import { inForce, isJudged, type Judgement, type Local, type OwnModel } from './Local.ts'

/**
 * The catalogue as it counts here: published models with the municipality's own judgement, and its own models last.
 *
 * With the switch off, published models are as published, and own models stay listed but without marks, so that
 * they are ranked nowhere.
 */
export function localCatalogue(catalogue: Catalogue, { applied, judgements, own }: Local): Catalogue {
  const goals = new Set(catalogue.goals.map(({ id }) => id))
  const last = Math.max(...catalogue.models.map(({ n }) => n))
  return {
    ...catalogue,
    models: [
      ...catalogue.models.map(model => (applied ? judged(model, judgements[model.id]) : model)),
      ...own.map((model, i) => ownModel(model, last + 1 + i, applied)),
    ],
  }

  function judged(model: OperatingModel, judgement: Judgement | undefined): OperatingModel {
    const counted = judgement && inForce(judgement)
    if (counted === undefined || !isJudged(counted)) return model
    const { resources, marks } = counted
    const isLowered = resources !== undefined && resources.level < model.resources
    const kept = isLowered && !resources.marksHold ? [] : model.marks
    const judgedMarks = [...goals].filter(goal => marks[goal] !== undefined && !kept.includes(goal))
    return {
      ...model,
      resources: resources?.level ?? model.resources,
      marks: [...goals].filter(goal => kept.includes(goal) || judgedMarks.includes(goal)),
      local: {
        kind: 'judged',
        publishedResources: model.resources,
        judgedMarks: judgedMarks.filter(goal => !model.marks.includes(goal)),
        droppedMarks: model.marks.filter(goal => !kept.includes(goal) && !judgedMarks.includes(goal)),
      },
    }
  }
}

function ownModel({ id, category, resources, marks }: OwnModel, n: number, applied: boolean): OperatingModel {
  return {
    id,
    n,
    category,
    resources,
    marks: applied ? marks : [],
    aims: [],
    rhythm: 'either',
    cautions: [],
    examples: [],
    local: { kind: 'own' },
  }
}
