import { BorderStyle, type IBaseParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import type { Language } from '../../catalogue/Language.ts'
import { localeOf } from '../../i18n/format.ts'
import { PALETTE } from '../layout/type.ts'

const FONT = 'Arial'
/** From the left edge to a fact's value, in twentieths of a point. */
const FACT_INDENT = 3119
const { brand, action, ink, quiet } = PALETTE

interface Look {
  /** In points. */
  readonly size: number
  readonly color?: string
  readonly bold?: boolean
  /** Room before and after, in points. */
  readonly before?: number
  readonly after?: number
  readonly line?: number
}

function styled({ size, color = ink, bold = false, before = 0, after = 0, line = 264 }: Look) {
  return {
    run: { size: size * 2, color, bold },
    paragraph: { spacing: { before: before * 20, after: after * 20, line, lineRule: LineRuleType.AUTO } },
  }
}

function heading(look: Look): IBaseParagraphStyleOptions {
  const { run, paragraph } = styled({ color: brand, bold: true, ...look })
  return {
    run,
    paragraph: { ...paragraph, keepNext: true, keepLines: true },
    next: 'BodyText',
    quickFormat: true,
  }
}

function custom(
  id: string,
  name: string,
  look: Look,
  paragraph: IBaseParagraphStyleOptions['paragraph'] = {},
) {
  const style = styled(look)
  return { id, name, basedOn: 'Normal', run: style.run, paragraph: { ...style.paragraph, ...paragraph } }
}

/** The styles of a document, under the names that Word knows for them where it has one. */
export function wordStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: 20, color: ink, language: { value: localeOf(language) } },
        paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading({ size: 26, after: 10, line: 264 }),
      heading2: heading({ size: 15, before: 20, after: 6 }),
      heading3: heading({ size: 12, before: 14, after: 4 }),
      heading4: heading({ size: 10, before: 8, after: 2, color: ink }),
      listParagraph: styled({ size: 10, after: 3 }),
      caption: styled({ size: 8.5, color: quiet, before: 8, after: 3 }),
      hyperlink: { run: { color: action, underline: {} } },
    },
    paragraphStyles: [
      custom('BodyText', 'Body Text', { size: 10, after: 5 }),
      custom('Small', 'Small', { size: 8.5, color: quiet, before: 2, after: 4 }),
      custom('Owner', 'Owner', { size: 14, color: action, bold: true, before: 120, after: 14 }),
      custom('Subtitle', 'Subtitle', { size: 12, after: 160, line: 300 }),
      custom('TOCHeading', 'TOC Heading', { size: 12, color: brand, bold: true, before: 10, after: 4 }),
      custom('TOC2', 'toc 2', { size: 10, after: 3 }),
      custom(
        'Fact',
        'Fact',
        { size: 10, after: 3 },
        {
          keepLines: true,
          indent: { left: FACT_INDENT, hanging: FACT_INDENT },
        },
      ),
      custom('TableHead', 'Table Head', { size: 8.5, color: brand, bold: true, line: 240 }),
      custom('TableRowHead', 'Table Row Head', { size: 8.5, bold: true, line: 240 }),
      custom('TableText', 'Table Text', { size: 8.5, line: 240 }),
      custom('BarText', 'Bar Text', { size: 7.5, line: 240 }),
      custom('Signature', 'Signature', { size: 9, color: quiet, before: 22 }),
      custom('Header', 'header', { size: 8, color: quiet }),
      custom(
        'Footer',
        'footer',
        { size: 8, color: quiet },
        {
          border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: PALETTE.line } },
        },
      ),
    ],
  }
}
