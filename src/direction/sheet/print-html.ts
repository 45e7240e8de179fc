import type { BoardSheet } from './board-sheet.ts'
import type { PrintBoardOptions } from './print-board.ts'

const style = `body{font:14px/1.5 system-ui,"Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;margin:2rem auto;max-width:1400px;padding:0 1rem;color:#1d1d20;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin:2rem 0 .25rem}p{color:#66666e;margin:0 0 .75rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #d9d9e0;padding:.4rem .5rem;text-align:left;vertical-align:top}
th{background:#f2f2f5;position:sticky;top:0;font-weight:600;white-space:nowrap}td{white-space:pre-line}td.short{white-space:nowrap}
td.frame{width:116px}img{display:block;width:108px;height:192px;object-fit:cover;border-radius:4px}
@media print{body{margin:0}th{position:static}tr{break-inside:avoid}}`

/** One page that stands alone: a table an episode, a picture a shot where there is one. */
export function printHtml(
  { title, language, columns, headings, episodes }: BoardSheet,
  { picture }: PrintBoardOptions,
): string {
  const pictures = picture !== undefined
  const head = [...(pictures ? [language === 'zh' ? '样图' : 'Frame'] : []), ...headings]
  const tables = episodes.map(({ id, name, facts, rows }) => {
    const body = rows.map(({ shot, cells }) => {
      const address = picture?.(shot) ?? null
      const image = pictures
        ? `<td class="frame">${address === null ? '' : `<img src="${safe(address)}" alt="${safe(shot)}" loading="lazy">`}</td>`
        : ''
      return `<tr id="${safe(shot)}">${image}${cells.map((cell, i) => `<td${wide.has(columns[i]!) ? '' : ' class="short"'}>${safe(cell)}</td>`).join('')}</tr>`
    })
    return `<section id="${safe(id)}"><h2>${safe(name)}</h2><p>${safe(facts)}</p><table><thead><tr>${head.map((one) => `<th>${safe(one)}</th>`).join('')}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></section>`
  })
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${safe(title)}</title><style>${style}</style></head><body><h1>${safe(title)}</h1>\n${tables.join('\n')}\n</body></html>\n`
}

const wide: ReadonlySet<string> = new Set(['picture', 'lines', 'place', 'people'])

/** Words of a script are only ever words. */
function safe(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
