/** English text as words with their UTF-16 offsets; signs that the synthesiser would obey or spell out are removed. */
export function normaliseEnglish(text) {
  const pieces = []
  const pattern =
    /([$£€]\s?\d[\d,]*(?:\.\d+)?|\d[\d,]*(?:\.\d+)?\s?%|\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?|[\p{L}\p{M}\d]+(?:['’.-][\p{L}\p{M}\d]+)*)|([,;:—–…\n])|([.!?]+)|&/gu
  for (const match of text.matchAll(pattern)) {
    const from = match.index
    if (match[2]) pieces.push({ mark: ',' })
    else if (match[3]) pieces.push({ mark: match[3].includes('?') ? '?' : match[3].includes('!') ? '!' : '.' })
    else pieces.push({ said: sayWord(match[0]), from, to: from + match[0].length })
  }
  return pieces
}

function sayWord(word) {
  if (word === '&') return 'and'
  const money = /^([$£€])\s?([\d,.]+)$/.exec(word)
  if (money) return `${money[2].replace(/,/g, '')} ${{ $: 'dollars', '£': 'pounds', '€': 'euros' }[money[1]]}`
  if (/%$/.test(word)) return `${word.replace(/[\s%,]/g, '')} percent`
  const plain = word
    .replace(/(\d),(?=\d)/g, '$1')
    .replace(/’/g, "'")
    .replace(/[<>[\]_]/g, ' ')
  return /[a-z0-9]/i.test(plain)
    ? plain
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\x20-\x7e]/g, '') || 'something'
    : 'something'
}
