import { readDigits, readInteger, readNumber } from './numbers-zh.js'

const units = {
  kg: '公斤',
  g: '克',
  mg: '毫克',
  t: '吨',
  km: '公里',
  m: '米',
  cm: '厘米',
  mm: '毫米',
  nm: '纳米',
  l: '升',
  ml: '毫升',
  'km/h': '公里每小时',
  'm/s': '米每秒',
  '℃': '摄氏度',
  '°C': '摄氏度',
  '°': '度',
  '㎡': '平方米',
  'm²': '平方米',
  s: '秒',
  ms: '毫秒',
  h: '小时',
  min: '分钟',
  w: '瓦',
  kw: '千瓦',
  v: '伏',
  hz: '赫兹',
  gb: 'GB',
  mb: 'MB',
  tb: 'TB',
}
const money = { '¥': '元', '￥': '元', $: '美元', '€': '欧元', '£': '英镑' }
const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'

/** What digits and signs become, first match wins. Each gets the match and answers with what is said, or null to leave it. */
const rules = [
  [
    /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/y,
    (m) => (validDate(m) ? `${readDigits(m[1])}年${readInteger(m[2])}月${readInteger(m[3])}日` : null),
  ],
  [
    /(\d{4}|\d{2})(?=年)/y,
    (m) => (m[1].length === 4 || Number(m[1]) > 48 || m[1][0] === '0' ? readDigits(m[1]) : readInteger(m[1])),
  ],
  [/([01]?\d|2[0-4])[:：]([0-5]\d)(?:[:：]([0-5]\d))?(?!\d)/y, (m) => readClock(m)],
  [/1[3-9]\d{9}(?!\d)/y, (m) => readDigits(m[0])],
  [new RegExp(`([-−]?(?:${number}))\\s*[%％]`, 'y'), (m) => readNumber(m[1]).replace(/^(负?)/, '$1百分之')],
  [new RegExp(`([-−]?(?:${number}))\\s*‰`, 'y'), (m) => readNumber(m[1]).replace(/^(负?)/, '$1千分之')],
  [new RegExp(`([¥￥$€£])\\s*(${number})(万|亿)?`, 'y'), (m) => readNumber(m[2]) + (m[3] ?? '') + money[m[1]]],
  [/(\d{1,6})\/(\d{1,6})(?![\d/])/y, (m) => `${readInteger(m[2])}分之${readInteger(m[1])}`],
  [
    new RegExp(`(${number})\\s*[-~～—–至]\\s*(${number})(?=[\\p{sc=Han}%％]|$|[^\\d])`, 'uy'),
    (m) => `${readNumber(m[1])}到${readNumber(m[2])}`,
  ],
  [
    new RegExp(
      `(${number})\\s*(km/h|m/s|°C|℃|°|㎡|m²|kg|mg|km|cm|mm|nm|ml|kw|hz|gb|mb|tb|min|ms|g|t|m|l|s|h|w|v)(?![A-Za-z])`,
      'iy',
    ),
    (m) => readNumber(m[1]) + (units[m[2]] ?? units[m[2].toLowerCase()] ?? ''),
  ],
  [/0\d{1,15}(?![\d.])/y, (m) => readDigits(m[0])],
  [/\d{9,}(?![\d.,])/y, (m) => readDigits(m[0])],
  [
    /(?<![A-Za-z])2(?=[个位只条件天次人家张把名句岁年杯颗块分千万亿])/y,
    (_m, before) => (/[第\d.]$/.test(before) ? null : '两'),
  ],
  [new RegExp(`(?<![\\w\\p{sc=Han})）])[-−](${number})`, 'uy'), (m) => readNumber(m[0])],
  [new RegExp(number, 'y'), (m) => readNumber(m[0])],
  [/[%％]/y, () => '百分号'],
  [/[&＆]/y, () => '和'],
  [/[+＋]/y, () => '加'],
  [/[=＝]/y, () => '等于'],
  [/℃|°C/y, () => '摄氏度'],
  [/[@＠]/y, () => '艾特'],
  [/[㎡]/y, () => '平方米'],
]

/**
 * Reads a Chinese text into what is said, as pieces that know where they come from: `{ said, from, to }` with UTF-16 offsets into
 * the text. Han characters become one piece each; so does every Han character that a number is read as (all with the number's
 * offsets). Latin runs stay whole; punctuation that makes a pause is `{ pause }`.
 */
export function normaliseChinese(source) {
  const text = source.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
  const pieces = []
  let at = 0
  while (at < text.length) {
    const rest = readRule(text, at)
    if (rest) {
      for (const part of rest.said.match(/\p{sc=Han}|[A-Za-z]+/gu) ?? []) {
        pieces.push({ kind: /[A-Za-z]/.test(part) ? 'latin' : 'han', said: part, from: at, to: at + rest.length })
      }
      at += rest.length
      continue
    }
    const latin = /[A-Za-z\u00c0-\u024f]+(?:['’][A-Za-z]+)*/y
    latin.lastIndex = at
    const word = latin.exec(text)
    if (word) {
      pieces.push({ kind: 'latin', said: plainLatin(word[0]), from: at, to: at + word[0].length })
      at += word[0].length
      continue
    }
    const character = String.fromCodePoint(text.codePointAt(at))
    const to = at + character.length
    if (/\p{sc=Han}/u.test(character)) pieces.push({ kind: 'han', said: character, from: at, to })
    else if (/[，,、：:]/.test(character)) pieces.push({ kind: 'pause', mark: ',' })
    else if (/[。．.；;]/.test(character)) pieces.push({ kind: 'pause', mark: '.' })
    else if (/[！!]/.test(character)) pieces.push({ kind: 'pause', mark: '!' })
    else if (/[？?]/.test(character)) pieces.push({ kind: 'pause', mark: '?' })
    else if (/[…—\n~～–]/.test(character)) pieces.push({ kind: 'pause', mark: ',' })
    at = to
  }
  return pieces
}

function readRule(text, at) {
  if (!/[\d０-９%％&＆+＋=＝℃°@＠㎡¥￥$€£\-−]/.test(text[at])) return null
  for (const [pattern, read] of rules) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    const said = read(match, text.slice(0, at))
    if (said !== null && said !== '') return { said, length: match[0].length }
  }
  return null
}

/** Letters that the English voice can read. */
function plainLatin(word) {
  return (
    word
      .normalize('NFD')
      .replace(/[^A-Za-z'’]/g, '')
      .replace(/’/g, "'") || 'a'
  )
}

function validDate(match) {
  return Number(match[2]) >= 1 && Number(match[2]) <= 12 && Number(match[3]) >= 1 && Number(match[3]) <= 31
}

function readClock(match) {
  const [, hours, minutes, seconds] = match
  const tail = seconds ? `${readInteger(seconds)}秒` : ''
  const rest =
    minutes === '00' && !seconds
      ? '整'
      : `${minutes[0] === '0' && minutes !== '00' ? '零' : ''}${readInteger(minutes)}分`
  const hour = Number(hours) === 2 ? '两' : readInteger(hours)
  return `${hour}点${rest}${tail}`
}
