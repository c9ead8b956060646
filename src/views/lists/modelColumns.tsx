import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
} from '@tanstack/react-table'
import { Link } from 'wouter'
import { STATUSES, type Status } from '../../assessment/Answers.ts'
import type { Speech } from '../../i18n/Speech.ts'
import { sayExplanation } from '../../i18n/sayModel.ts'
import { sayStandingShort } from '../../i18n/sayStanding.ts'
import type { EvaluatedModel } from '../../scoring/evaluateModels.ts'
import { PinSelect } from '../forms/PinSelect.tsx'
import { ShortlistButton } from '../forms/ShortlistButton.tsx'
import { ModelMarks } from '../signs/GoalMark.tsx'
import { OwnBadge } from '../signs/OwnBadge.tsx'
import { ModelResources } from '../signs/ResourceSteps.tsx'
import { Standing } from '../signs/Standing.tsx'
import styles from './ModelsTable.module.css'

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

/** Columns of the full table. A missing rank sorts last either way. */
export function modelColumns(speech: Speech) {
  const { t, words, catalogue } = speech
  const categoryOrder = new Map(catalogue.categories.map(({ id }, i) => [id, i]))
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
          <Link href={`/models/${original.model.id}`} className={styles.name}>
            {words.model(original.model.id).name}
          </Link>{' '}
          <OwnBadge model={original.model} />
          <span className={styles.sentence}>{sayExplanation(speech, original.explanation)}</span>
        </>
      ),
      sortFn: (a, b, id) => a.getValue<string>(id).localeCompare(b.getValue<string>(id), speech.language),
    }),
    helper.accessor(({ model }) => categoryOrder.get(model.category) ?? 0, {
      id: 'category',
      header: t($ => $.columns.category),
      cell: ({ row }) => words.category(row.original.model.category),
      sortFn: 'basic',
      sortDescFirst: false,
    }),
    helper.accessor(({ model }) => model.marks.length, {
      id: 'marks',
      header: t($ => $.columns.marks),
      cell: ({ row }) => <ModelMarks model={row.original.model} />,
      sortFn: 'basic',
    }),
    helper.accessor(({ explanation }) => explanation.hits.length, {
      id: 'hits',
      header: t($ => $.columns.hits),
      cell: ({ row: { original } }) => {
        const { hits, of } = original.explanation
        return `${hits.length}/${of}`
      },
      sortFn: 'basic',
    }),
    helper.accessor(({ model }) => model.resources, {
      id: 'resources',
      header: t($ => $.columns.resources),
      cell: ({ row }) => <ModelResources model={row.original.model} />,
      sortFn: 'basic',
      sortDescFirst: false,
    }),
    helper.accessor(({ status }) => STATUSES.indexOf(status), {
      id: 'status',
      header: t($ => $.columns.status),
      cell: ({ row }) => t($ => $.status[row.original.status]),
      sortFn: 'basic',
      sortDescFirst: false,
    }),
    helper.accessor(of => sayStandingShort(speech, { of, robust: undefined }), {
      id: 'verdict',
      header: t($ => $.columns.verdict),
      cell: ({ row }) => <Standing of={row.original} isShort />,
      sortFn: 'text',
    }),
    helper.display({
      id: 'controls',
      header: t($ => $.columns.controls),
      cell: ({ row }) => (
        <span className={styles.controls}>
          <ShortlistButton model={row.original.model.id} />
          <PinSelect model={row.original.model.id} isLabelHidden />
        </span>
      ),
    }),
  ])
}
