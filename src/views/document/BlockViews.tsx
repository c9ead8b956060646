import type { Block } from '../../report/Block.ts'
import { BarsView } from './BarsView.tsx'
import { CardView } from './CardView.tsx'
import { ContentsView } from './ContentsView.tsx'
import { CoverView } from './CoverView.tsx'
import styles from './Document.module.css'
import { FactsView } from './FactsView.tsx'
import { MastheadView } from './MastheadView.tsx'
import { placed } from './placed.ts'
import { Said, SaidMarked } from './Said.tsx'
import { useSectionIds } from './sectionIds.ts'
import { TableView } from './TableView.tsx'

/** A row of blocks, one under the other; each is what it is called in HTML. */
export function BlockViews({ blocks }: { readonly blocks: readonly Block[] }) {
  return placed(blocks).map(({ key, item }) => <BlockView key={key} block={item} />)
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'cover':
      return <CoverView cover={block} />
    case 'masthead':
      return <MastheadView masthead={block} />
    case 'heading':
      return <Heading heading={block} />
    case 'paragraph':
      return (
        <p className={block.style && styles[block.style]} data-keep={block.keepWithNext}>
          <Said text={block.text} />
        </p>
      )
    case 'list':
      return <ListView list={block} />
    case 'table':
      return <TableView table={block} />
    case 'facts':
      return <FactsView columns={block.columns} items={block.items} />
    case 'marks':
      return (
        <ul className={styles.marks}>
          {placed(block.items).map(({ key, item }) => (
            <li key={key}>
              <SaidMarked marked={item} />
            </li>
          ))}
        </ul>
      )
    case 'note':
      return (
        <div className={styles.note} data-tone={block.tone}>
          <BlockViews blocks={block.blocks} />
        </div>
      )
    case 'contents':
      return <ContentsView title={block.title} />
    case 'bars':
      return <BarsView bars={block} />
    case 'signatures':
      return (
        <ul className={styles.signatures}>
          {placed(block.labels).map(({ key, item }) => (
            <li key={key}>{item}</li>
          ))}
        </ul>
      )
    case 'group':
      return (
        <div className={styles.group}>
          <BlockViews blocks={block.blocks} />
        </div>
      )
    case 'card':
      return (
        <CardView card={block}>
          <BlockViews blocks={block.blocks} />
        </CardView>
      )
    default:
      return block satisfies never
  }
}

function Heading({ heading }: { readonly heading: Extract<Block, { kind: 'heading' }> }) {
  const ids = useSectionIds()
  const Level = `h${heading.level}` as const
  return (
    <Level id={ids.get(heading)} tabIndex={ids.has(heading) ? -1 : undefined}>
      {heading.text}
    </Level>
  )
}

function ListView({ list: { ordered, items } }: { readonly list: Extract<Block, { kind: 'list' }> }) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List>
      {placed(items).map(({ key, item }) => (
        <li key={key}>
          <Said text={item} />
        </li>
      ))}
    </List>
  )
}
