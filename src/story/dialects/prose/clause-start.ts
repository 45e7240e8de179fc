/* Where a clause begins, and whom it is about by that. */

/** What may stand at the beginning of a clause before its subject. */
export const lead =
  /^(?:却说|且说|或说|且言|话说|话言|只见|却见|但见|忽见|又见|不说|不表|早有|忽有|只听得?|那说|那|这|有|[旁傍]有?|内有|不一时|须臾|正\p{Script=Han}{1,5}[间时]|一个?|少时|少刻|少顷|次日|一日|当日|当时|此时|彼时|忽然?|时|而|乃|遂|原来|正|又|其|早|就|一见|见|好个?|可怜|只|即|急|忙|随|俄而?|旋|未几|既而|已而|会|适|值|猛然间?|忽然间)*/u

const place = /^(?:\p{Script=Han}{0,4}[内中里上下前后後外边旁傍]|[一那]?\p{Script=Han}{0,3}[个位员名])$/u
/** What somebody is, before the name: 首相商容, 武成王黄飞虎. */
const rank = /^\p{Script=Han}{0,4}(?:[王侯相帅妃后臣夫仙帝尉]|总兵|先行|太子|殿下|元帅|将军|教主|其[子妻弟兄父母])$/u
const ranked = /(?:童子|童儿|童兒|道人|真人|娘娘|天尊|仙子|圣母|元帅|将军|大夫|太师)$/u

const leadEn =
  /^(?:(?:and|but|then|so|or|when|while|as|now|still|yet|only|presently|suddenly|meanwhile|instead|at last|at once|after a while|after that|for a moment|for a long time|the|my|his|her|our|a|an|old|young|little|poor)\s*)*$/i

/** Whether a clause is about somebody whom `word` names after these words: 只见阵内, 白鹤 in 白鹤童子, 来了一个. */
export function begins(opening: string, word: string): boolean {
  if (/^[A-Za-z]/.test(word)) return leadEn.test(opening)
  const rest = opening.replace(lead, '')
  if (rest === '') return true
  if (word.length === 1) return false
  return (
    place.test(rest) ||
    (rest.length < 4 && ranked.test(word)) ||
    rank.test(rest) ||
    /(?:有|见|来了?)(?:一|个|位|员)*\p{Script=Han}{0,4}$/u.test(opening)
  )
}

const spot =
  /^(?:[左右东西南北前后两]?[营阵关城殿府门军空山洞河宫岸堂帐席林车楼台]|[左右]哨|\p{Script=Han}{2,3}[阵宫洞关山营])?[内中里上下前后外边旁傍]+$/u

/** Whether nothing stands before a clause's subject but when and where: 那寒冰阵内, 忽见一个; 来见 is for somebody else. */
export function opensWith(opening: string, word: string): boolean {
  if (/(?:有|(?<![来去往拜参进入求引领])见|遇|来了?)(?:一|个|位)*$/u.test(opening)) return true
  // 还是桂芬嘴快, 后来是我开的口
  if (/^(?:还|倒|后来|最后|先|又)是$/u.test(opening)) return true
  const rest = opening.replace(lead, '')
  return !/见$/u.test(opening) && (rest === '' || (word.length > 1 && (spot.test(rest) || /^[个位员名]$/u.test(rest))))
}
