import { type ITableOptions, StringValueElement, Table, XmlComponent } from 'docx'

/** A table with an alternative text, which the library has no option for. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, description: string) {
    super(options)
    const [properties]: readonly unknown[] = this.root
    // Last of a table's properties by the schema.
    if (properties instanceof XmlComponent)
      properties.addChildElement(new StringValueElement('w:tblDescription', description))
  }
}
