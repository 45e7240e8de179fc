const digits = '零一二三四五六七八九'

/** 2024 → 二零二四 */
export function readDigits(text) {
  return [...text].map((c) => (c >= '0' && c <= '9' ? digits[Number(c)] : '')).join('')
}

/** A whole number as it is said: 10 → 十, 205 → 二百零五, 12000 → 一万二千. Twelve digits at the most; longer ones digit by digit. */
export function readInteger(text) {
  const clean = text.replace(/^0+(?=\d)/, '')
  if (clean.length > 12) return readDigits(text)
  if (clean === '0') return '零'
  const groups = []
  for (let end = clean.length; end > 0; end -= 4) groups.unshift(clean.slice(Math.max(0, end - 4), end))
  let out = ''
  let gap = false
  groups.forEach((group, index) => {
    const said = readGroup(group.padStart(4, '0'))
    if (said === '') {
      gap = out !== ''
      return
    }
    if (out !== '' && (gap || (group.length === 4 && group[0] === '0'))) out += '零'
    gap = false
    out += said + ['', '万', '亿'][groups.length - 1 - index]
  })
  return out.replace(/^一十/, '十').replace(/^二(?=[千万亿])/, '两')
}

function readGroup(group) {
  let out = ''
  let zero = false
  for (let i = 0; i < 4; i++) {
    const digit = Number(group[i])
    if (digit === 0) {
      zero = out !== ''
      continue
    }
    if (zero) out += '零'
    zero = false
    out += digits[digit] + ['千', '百', '十', ''][i]
  }
  return out
}

/** 3.14 → 三点一四, -5 → 负五, 1,200 → 一千二百 */
export function readNumber(text) {
  const clean = text.replace(/,/g, '')
  const minus = /^[-−]/.test(clean)
  const [whole, part] = clean.replace(/^[-−+]/, '').split('.')
  return (minus ? '负' : '') + readInteger(whole || '0') + (part ? `点${readDigits(part)}` : '')
}
