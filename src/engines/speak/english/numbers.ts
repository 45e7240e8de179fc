const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const scales = ['', 'thousand', 'million', 'billion', 'trillion']
const ordinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/** A whole number as words, from its digits. Numbers too long to have a name are read digit by digit. */
export function cardinal(digits: string): string[] {
  const plain = digits.replace(/^0+(?=\d)/, '')
  if (plain.length > 15) return digitByDigit(digits)
  const groups: string[] = []
  for (let end = plain.length; end > 0; end -= 3) groups.unshift(plain.slice(Math.max(0, end - 3), end))
  const words = groups.flatMap((group, k) => {
    const value = Number(group)
    const scale = scales[groups.length - 1 - k]!
    return value === 0 ? [] : [...underThousand(value), ...(scale ? [scale] : [])]
  })
  return words.length > 0 ? words : ['zero']
}

export function ordinal(digits: string): string[] {
  const words = cardinal(digits)
  const last = words.pop()!
  words.push(ordinals[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`))
  return words
}

/** `3.05` → three point zero five. */
export function decimal(text: string): string[] {
  const [whole = '', part] = text.split('.')
  const words = cardinal(whole === '' ? '0' : whole)
  return part ? [...words, 'point', ...digitByDigit(part)] : words
}

/** A year as people say it: 1999 nineteen ninety nine, 2005 two thousand five, 1800 eighteen hundred. */
export function year(digits: string): string[] {
  const high = Number(digits.slice(0, 2))
  const low = Number(digits.slice(2))
  if (digits.length !== 4 || (high === 20 && low < 10) || high % 10 === 0) {
    return digits.length === 4 && high === 20 && low >= 10 ? ['twenty', ...underThousand(low)] : cardinal(digits)
  }
  if (low === 0) return [...underThousand(high), 'hundred']
  return [...underThousand(high), ...(low < 10 ? ['oh', small[low]!] : underThousand(low))]
}

export function digitByDigit(digits: string): string[] {
  return [...digits].filter((digit) => /\d/.test(digit)).map((digit) => small[Number(digit)]!)
}

function underThousand(value: number): string[] {
  const words: string[] = []
  if (value >= 100) words.push(small[Math.floor(value / 100)]!, 'hundred')
  const rest = value % 100
  if (rest > 0 && rest < 20) words.push(small[rest]!)
  else if (rest >= 20) {
    words.push(tens[Math.floor(rest / 10)]!)
    if (rest % 10 > 0) words.push(small[rest % 10]!)
  }
  return words
}
