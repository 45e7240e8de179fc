import { strToU8, zipSync } from 'fflate'

/* Office files as their programs write them, small enough to read. */

export function docxOf(body: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/media/image1.png': new Uint8Array(3000),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
    ),
  })
}

export function paragraphs(...lines: string[]): string {
  return lines
    .map(
      (line) =>
        `<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>${[...line.matchAll(/.{1,3}/gu)].map(([run]) => `<w:r><w:t xml:space="preserve">${marked(run)}</w:t></w:r>`).join('')}</w:p>`,
    )
    .join('')
}

export function tableOf(rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraphs(...cell.split('\n'))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
}

export function epubOf(title: string, chapters: readonly string[]): Uint8Array {
  const ids = chapters.map((_, i) => `c${i + 1}`)
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      '<container><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    ),
    'OEBPS/content.opf': strToU8(
      `<package xmlns:dc="d"><metadata><dc:title>${title}</dc:title></metadata><manifest><item id="nav" properties="nav" href="nav.xhtml"/>${ids
        .map((id) => `<item id="${id}" href="Text/%E7%AB%A0${id}.xhtml"/>`)
        .join(
          '',
        )}</manifest><spine><itemref idref="nav"/>${ids.map((id) => `<itemref idref="${id}"/>`).join('')}</spine></package>`,
    ),
    'OEBPS/nav.xhtml': strToU8('<html><body><p>目录</p></body></html>'),
    ...Object.fromEntries(
      chapters.map((body, i) => [
        `OEBPS/Text/章c${i + 1}.xhtml`,
        strToU8(
          `<?xml version="1.0"?><html><head><title>x</title><style>p{}</style></head><body>${body}</body></html>`,
        ),
      ]),
    ),
  })
}

/** A sheet of strings; `merges` such as `A2:A4`. */
export function xlsxOf(
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
  merges: readonly string[] = [],
): Uint8Array {
  const names = Object.keys(sheets)
  const strings: string[] = []
  const cell = (value: string | number, row: number, column: number): string => {
    const place = `${String.fromCharCode(65 + column)}${row + 1}`
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`
    if (value === '') return ''
    strings.push(value)
    return `<c r="${place}" t="s"><v>${strings.length - 1}</v></c>`
  }
  const files: Record<string, Uint8Array> = {}
  for (const [i, name] of names.entries()) {
    const rows = sheets[name]!.map(
      (row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, r, c)).join('')}</row>`,
    )
    files[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(
      `<worksheet><sheetData>${rows.join('')}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`,
    )
  }
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${names.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `<sst>${strings.map((text) => `<si><r><t>${marked(text.slice(0, 1))}</t></r><r><t>${marked(text.slice(1))}</t></r></si>`).join('')}</sst>`,
    ),
    ...files,
  })
}

const marked = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
