import type { PropKind } from '../prop-kind.ts'

/** Words that name each kind of thing. A text may name several; the earlier kind takes words that two would match. */
export const propWords = {
  medicine: /药[片瓶丸盒包]|丹药|灵丹|解药|针剂|药碗|汤药|\b(?:pills?|medicine|syringe|vial|antidote)\b/giu,
  tablet: /平板电脑|平板|数据板|终端|全息板|\b(?:tablet|data ?pad|terminal)\b/giu,
  phone: /手机|电话|来电|微信|短信|\b(?:phone|cellphone|smartphone|mobile)\b/giu,
  letter:
    /信纸|书信|信封|遗书|家书|密信|(?<![相自迷通确亲听短微守不诚威])信(?![任息号心念用义誉誓使徒仰箱不了他她你我])|\b(?:letters?|envelope)\b/giu,
  document:
    /合同|协议|文件|报告|契约|合约|病历|诊断书|判决书|卷宗|档案|\b(?:contract|documents?|report|papers|deed|file|will)\b/giu,
  photo: /照片|相片|合影|全家福|\b(?:photo|photograph|snapshot|polaroid)s?\b/giu,
  ring: /戒指|钻戒|指环|\b(?:wedding )?ring\b(?! (?:out|the|of))/giu,
  pendant: /玉佩|玉坠|吊坠|项链|护身符|长命锁|玉牌|\b(?:pendant|necklace|locket|amulet)\b/giu,
  key: /钥匙|\bkeys?\b/giu,
  card: /银行卡|黑卡|房卡|名片|请柬|请帖|工牌|门卡|识别牌|铭牌|\b(?:card|dog tags?|badge|invitation)\b/giu,
  'wine-glass': /红酒杯|香槟杯|高脚杯|红酒|香槟|\b(?:wine ?glass|champagne|glass of wine)\b/giu,
  cup: /茶杯|酒杯|杯子|茶盏|茶碗|咖啡|瓷碗|\b(?:cup|mug|glass of|teacup)\b/giu,
  bottle: /酒瓶|酒坛|酒壶|葫芦|水壶|瓶子|\b(?:bottle|flask|canteen)\b/giu,
  gun: /手枪|步枪|[长机]?枪(?!尖|法)|激光枪|\b(?:gun|pistol|rifle|revolver)\b/giu,
  cleaver: /菜刀|砍刀|剁骨刀|\b(?:meat )?cleaver\b/giu,
  'fruit-knife': /水果刀|小刀|弹簧刀|折叠刀|\b(?:pocket ?|paring |fruit |pen)knife\b/giu,
  dagger: /匕首|短刀|短剑|\b(?:dagger|dirk|stiletto)\b/giu,
  'great-sabre': /大刀|鬼头刀/giu,
  sabre: /单刀|腰刀|佩刀|弯刀|钢刀|朴刀|绣春刀|马刀|军刀|长刀|\b(?:sabre|saber|scimitar|cutlass)\b/giu,
  knife: /(?<!剪)刀(?![削疤片叉])|\bknife\b/giu,
  sword: /[长宝木灵仙佩断飞]?剑(?!眉|拔弩)|\b(?:sword|blade)\b/giu,
  scroll: /卷轴|画卷|画轴|圣旨|竹简|地图|图纸|诏书|\b(?:scroll|map|chart)\b/giu,
  book: /日记|笔记本|秘籍|古籍|经书|账本|账册|书本|一本书|\b(?:book|diary|journal|logbook|ledger|notebook)\b/giu,
  token: /令牌|虎符|腰牌|令箭|兵符|铜钱|\b(?:token|medal|coin|insignia)\b/giu,
  flower: /玫瑰|花束|鲜花|捧花|一[朵枝束]\S{0,3}花|梅枝|\b(?:flowers?|rose|bouquet)\b/giu,
  'black-umbrella': /黑色?的?(?:[大长雨折]|长柄)?伞|\bblack umbrella\b/giu,
  'paper-umbrella': /(?:红色?)?(?:油纸|纸|花)伞|\b(?:oil-?paper|paper) umbrella\b|\bparasol\b/giu,
  'red-umbrella': /红色?的?[雨折]?伞|\bred umbrella\b/giu,
  'clear-umbrella': /透明(?:雨|的)?伞|\b(?:clear|see-through|transparent) umbrella\b/giu,
  umbrella: /雨?伞(?!兵|铺)|\bumbrella\b/giu,
  lantern: /灯笼|提灯|油灯|风灯|\b(?:lantern|oil lamp)\b/giu,
  bag: /行李箱|背包|包袱|提包|箱子|襆|药箱|\b(?:bag|suitcase|backpack|satchel|parcel)\b/giu,
  fan: /折扇|团扇|纸扇|羽扇|扇子|\b(?:folding|paper|hand|silk|feather) fan\b/giu,
} as const satisfies Record<PropKind, RegExp>

/** Things that a text names, in order, with the words it uses. */
export function propsIn(text: string): { prop: PropKind; word: string }[] {
  const found: { at: number; prop: PropKind; word: string }[] = []
  const taken: [number, number][] = []
  for (const [prop, pattern] of Object.entries(propWords) as [PropKind, RegExp][]) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (taken.some(([from, to]) => match.index < to && end > from)) continue
      taken.push([match.index, end])
      found.push({ at: match.index, prop, word: match[0] })
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ prop, word }) => ({ prop, word }))
}
