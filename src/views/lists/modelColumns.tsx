import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
} from '@tanstack/react-table'
import { Link } from 'wouter'
import type { Status } from '../../assessment/Answers.ts'
import type { Speech } from '../../i18n/Speech.ts'
import { sayStandingShort } from '../../i18n/sayStanding.ts'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { ModelMarks } from '../signs/GoalMark.tsx'
import { ModelResources } from '../signs/ModelResources.tsx'
import { OwnBadge } from '../signs/OwnBadge.tsx'
import { Standing } from '../signs/Standing.tsx'

/** One row: a model as evaluated, with the user's own status. */
export interface ModelRow extends EvaluatedModel {
  readonly status: Status
}

export const modelFeatures = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text, basic: sortFn_basic },
})

const helper = createColumnHelper<typeof modelFeatures, ModelRow>()

/** What is known of every model, as columns that sort; a missing rank sorts last either way. */
export function modelColumns(speech: Speech) {
  const { t, words, catalogue } = speech
  return helper.columns([
    helper.accessor(({ rank }) => rank ?? undefined, {
      id: 'rank',
      header: t($ => $.columns.rank),
      cell: ({ row }) => row.original.rank ?? '–',
      sortFn: 'basic',
      sortUndefined: 'last',
      sortDescFirst: false,
    }),
    helper.accessor(({ model }) => words.model(model.id).name, {
      id: 'name',
      header: t($ => $.columns.name),
      cell: ({ row: { original } }) => (
        <>
          <Link href={`/models/${original.model.id}`}>{words.model(original.model.id).name}</Link>{' '}
          <OwnBadge model={original.model} />
        </>
      ),
      sortFn: (a, b, id) => a.getValue<string>(id).localeCompare(b.getValue<string>(id), speech.language),
    }),
    // No number of aims outdoes one mark.
    helper.accessor(
      ({ model: { marks, aims } }) => marks.length * (catalogue.goals.length + 1) + aims.length,
      {
        id: 'marks',
        header: t($ => $.columns.goals),
        cell: ({ row }) => <ModelMarks model={row.original.model} />,
        sortFn: 'basic',
      },
    ),
    helper.accessor(({ model }) => model.resources, {
      id: 'resources',
      header: t($ => $.columns.resources),
      cell: ({ row }) => <ModelResources model={row.original.model} />,
      sortFn: 'basic',
      sortDescFirst: false,
    }),
    helper.accessor(of => sayStandingShort(speech, { of, robust: undefined }), {
      id: 'verdict',
      header: t($ => $.columns.verdict),
      cell: ({ row }) => <Standing of={row.original} isShort />,
      sortFn: 'text',
    }),
  ])
}
