import type { Expression } from '../vocabulary.ts'
import { createLexicon, type LexiconEntry } from './match.ts'

/** What a face shows, and how strongly, 0–1. */
export interface Feeling {
  expression: Expression
  intensity: number
}

const feel = (expression: Expression, intensity: number): Feeling => ({ expression, intensity })

/** Words of parentheticals and action lines that name a feeling outright. */
const shown: readonly LexiconEntry<Feeling>[] = [
  {
    zh: '冷笑|嗤笑|讥笑|嘲笑|嘲讽|讥讽|讽刺|轻蔑|不屑|戏谑|玩味|得意|邪笑|邪魅|坏笑|挑眉|阴笑|狞笑|勾唇|嘴角(?:上扬|一勾|微扬)|似笑非笑|阴阳怪气|傲慢|轻佻',
    en: 'smirk\\w*|sneer\\w*|mock\\w*|scoff\\w*|smug\\w*|sarcastic\\w*|wry\\w*|contempt\\w*|grins? wickedly|dry(?:ly)?',
    means: feel('smirk', 0.8),
  },
  {
    zh: '大笑|狂笑|哈哈|笑出声|捧腹|爆笑|仰天长笑',
    en: 'laugh\\w*|chuckl\\w*|giggl\\w*|cackl\\w*',
    means: feel('laugh', 0.9),
  },
  {
    zh: '微笑|笑着|含笑|浅笑|笑了|一笑|笑道|开心|高兴|欣喜|惊喜|兴奋|欢喜|喜悦|轻松|欣慰|雀跃|热情|客气|[女生]喜|大喜|悦|爱好|笑',
    en: 'smil\\w*|happ\\w*|cheer\\w*|bright\\w*|delight\\w*|excited\\w*|glad\\w*|beam\\w*|grin\\w*|relieved|warm(?:ly)?',
    means: feel('happy', 0.7),
  },
  {
    zh: '愤怒|暴怒|大怒|震怒|恼怒|怒视|怒目|怒|咬牙切齿|气急败坏|气得|恼|切齿|叱|詈|生气|厉声|愤然|瞪着|不满|不耐烦|呵斥|训斥',
    en: 'angr\\w*|furious\\w*|rage|raging|snaps?|snapping|glar\\w*|scowl\\w*|irritated|harsh\\w*|bitter(?:ly)?',
    means: feel('angry', 0.85),
  },
  {
    zh: '怒吼|怒喝|大喊|喊道|呐喊|嘶吼|吼|大叫|尖叫|咆哮|喝道|厉喝|高声|高喊|嘶喊|喊|喝令|下令',
    en: 'shout\\w*|yell\\w*|scream\\w*|roar\\w*|cr(?:ies|ying) out|bellow\\w*|barks?|calls? out',
    means: feel('shout', 0.95),
  },
  {
    zh: '震惊|只见|竟是|吃惊|惊讶|惊呆|大惊|一惊|惊愕|惊呼|惊|愣住|愣|怔住|怔|呆住|僵住|瞪大|睁大|不敢置信|不可置信|难以置信|倒吸|愕然|错愕|[而生]愕|大异|异之|瞳孔',
    en: 'shock\\w*|stunned|startl\\w*|gasp\\w*|astonish\\w*|surpris\\w*|freezes?|frozen|disbelie\\w*|stares? wide|eyes? wid\\w*',
    means: feel('shocked', 0.9),
  },
  {
    zh: '大哭|痛哭|哭|哽咽|抽泣|啜泣|呜咽|流泪|落泪|泪流|含泪|泪水|泪|眼眶(?:一红|泛红|红)|红了眼|涕|泣|[氏妻女妇]号(?![令称])|恸',
    en: 'cr(?:y|ies|ied|ying)|sob\\w*|tear(?:s|ful|fully|y)?|weep\\w*|chok(?:es|ed|ing)',
    means: feel('cry', 0.85),
  },
  {
    zh: '悲伤|悲痛|悲凉|悲|难过|伤心|失落|黯然|苦笑|凄然|绝望|沉痛|心碎|苦涩|哀求|哀|落寞|失望|委屈|惆怅|低落|歉',
    en: 'sad\\w*|grief|griev\\w*|sorrow\\w*|hopeless\\w*|despair\\w*|broken|mournful\\w*|pleading\\w*|regret\\w*|hollow|lonely',
    means: feel('sad', 0.75),
  },
  {
    zh: '冷冷|冰冷|冷漠|冷淡|淡漠|冷声|冷眼|面无表情|漠然|寒声|冷峻|高冷|淡淡|冷',
    en: 'cold(?:ly)?|icy|icily|flat(?:ly)?|deadpan|emotionless|expressionless|curt\\w*|stony',
    means: feel('cold', 0.75),
  },
  {
    zh: '害羞|羞涩|娇羞|羞|脸红|红着脸|不好意思|腼腆|结结巴巴|吞吞吐吐|忸怩',
    en: 'shy\\w*|blush\\w*|embarrass\\w*|flustered|bashful\\w*|stammer\\w*|awkward\\w*',
    means: feel('shy', 0.75),
  },
  {
    zh: '坚定|决绝|毅然|郑重|认真|沉声|一字一句|一字一顿|严肃|坚决|斩钉截铁|握紧|凛然|肃然|目光如炬|咬牙|深吸',
    en: 'determin\\w*|firm(?:ly)?|resolut\\w*|grim(?:ly)?|steel\\w*|serious\\w*|steady|steadily|resolv\\w*|solemn\\w*',
    means: feel('determined', 0.8),
  },
  {
    zh: '害怕|吓得|吓坏|魂不附体|魂飞|毛骨悚然|大惧|惧|骇|战栗|惶遽|恐|恐惧|惊恐|恐慌|颤抖|颤声|发抖|发颤|瑟瑟|惊慌|慌张|慌乱|慌|紧张|惊惧|胆怯|畏惧|惶恐|后退|不安|担忧|担心|焦急|着急',
    en: 'afraid|fear\\w*|terrif\\w*|scared|trembl\\w*|shak(?:y|ing|en)|nervous\\w*|panic\\w*|anxious\\w*|worried|uneasy|backs? away|horrified',
    means: feel('afraid', 0.8),
  },
  {
    zh: '吃痛|痛苦|剧痛|疼|闷哼|吐血|挣扎|呻吟|气喘|踉跄|捂着(?:胸口|伤口|腹)|咳血|咳嗽|喘',
    en: 'pain\\w*|groan\\w*|wince\\w*|gasping|coughs?|coughing|staggers?|agony|clutch\\w* (?:his|her) (?:chest|side|wound)',
    means: feel('pain', 0.85),
  },
  { zh: '厌恶|嫌弃|恶心|鄙夷|鄙视|嫌', en: 'disgust\\w*|revolted|distaste\\w*', means: feel('disgust', 0.75) },
  {
    zh: '温柔|柔声|轻声|宠溺|深情|怜惜|心疼|温和|温情|爱慕|喜爱|疼惜|轻抚|抚摸|柔和|动容|感动|温暖',
    en: 'tender\\w*|gentl\\w*|soft(?:ly)?|loving\\w*|affection\\w*|kind(?:ly)?|moved',
    means: feel('tender', 0.75),
  },
  {
    zh: '疲惫|疲倦|疲|无力|虚弱|困倦|打哈欠|叹气|叹息|叹|无奈',
    en: 'tired\\w*|weary|wearily|exhaust\\w*|weak(?:ly)?|sigh\\w*|yawn\\w*|resigned',
    means: feel('tired', 0.6),
  },
  {
    zh: '疑惑|不解|困惑|皱眉|蹙眉|疑|迷茫|茫然|歪头|纳闷|思索|若有所思|沉思',
    en: 'confus\\w*|puzzl\\w*|frown\\w*|bewilder\\w*|quizzical\\w*|uncertain\\w*|hesita\\w*|thoughtful\\w*',
    means: feel('confused', 0.65),
  },
  {
    zh: '平静|冷静|从容|镇定|沉稳|停顿|淡然|缓缓|清醒|面不改色|神色不变|不为所动|纹丝不动|毫无惧色|泰然|坦然',
    en: 'unmoved|unflinching\\w*|unfazed|impassive\\w*|without flinching|(?:does not|doesn.t|did not|didn.t) (?:even )?flinch|calm\\w*|even(?:ly)?|quiet(?:ly)?|composed|measured|level|low|slow(?:ly)?|to (?:himself|herself)',
    means: feel('neutral', 0.55),
  },
  {
    zh: '逼问|追问|质问|喝问|命令|催促',
    en: 'pressing|demand\\w*|insist\\w*|sharp(?:ly)?',
    means: feel('angry', 0.55),
  },
  {
    zh: '急切|急忙|焦躁|急|警觉|戒备',
    en: 'tense(?:ly)?|urgent\\w*|alarmed|alert|hurried\\w*|too fast|quick(?:ly)?',
    means: feel('afraid', 0.55),
  },
  { zh: '为难|犹豫|迟疑|恍惚|尴尬|支吾', en: 'reluctant\\w*|unsure|dazed|distant', means: feel('confused', 0.6) },
  {
    zh: '慈祥|慈爱|安慰|哄|恳切|疼爱',
    en: 'soothing\\w*|comforting\\w*|fond\\w*|whispers?|whispering',
    means: feel('tender', 0.65),
  },
  { zh: '失声|脱口|惊醒', en: 'blurts?', means: feel('shocked', 0.85) },
  {
    zh: '骄傲|自豪|俏皮|撒娇|调皮|优雅|礼貌',
    en: 'proud\\w*|playful\\w*|polite\\w*|teasing\\w*',
    means: feel('happy', 0.6),
  },
  { zh: '嘴硬|倔强|赌气|别扭', en: 'stubborn\\w*|defiant\\w*', means: feel('cold', 0.6) },
  { zh: '愧疚|内疚|恳求|央求|沉默|哀伤|克制|隐忍', en: 'ashamed|guilty|restrained|silent', means: feel('sad', 0.6) },
  { zh: '沙哑|嘶哑|吃力|喘息|艰难', en: 'hoarsew*|breathlessw*|strained|panting', means: feel('pain', 0.55) },
  { zh: '迷惑|意外|诧异', en: 'taken aback|baffled', means: feel('confused', 0.7) },
  { zh: '警惕|小心|谨慎', en: 'wary|warily|guarded|carefulw*', means: feel('afraid', 0.45) },
  { zh: '朗声|铿锵|掷地有声|坚毅', en: 'proclaimw*|announcw*', means: feel('determined', 0.75) },
  { zh: '满意|欣然', en: 'pleased|satisfied', means: feel('happy', 0.6) },
  { zh: '崩溃|泣不成声', en: 'breaking|broken down|voice breaks', means: feel('cry', 0.85) },
  { zh: '小声|低声|压低声音|悄声', en: 'under (?:his|her) breath|hushed|murmurw*', means: feel('neutral', 0.5) },
]

/** Words within what people say that colour the face when the script gives no direction. */
const spoken: readonly LexiconEntry<Feeling>[] = [
  {
    zh: '滚|闭嘴|住口|休想|找死|放肆|大胆|混蛋|混账|废物|贱人|无耻|可恶|该死|凭什么|你敢|欺人太甚|够了|骗子|骗我',
    en: 'shut up|get out|how dare you|damn\\w*|bastard|liar|enough|idiot|hate',
    means: feel('angry', 0.7),
  },
  {
    zh: '救命|别过来|饶命|饶了我|放过我|怎么办|快跑|快逃|有鬼|别杀',
    en: 'help me|run!|stay away|please,? no|spare me|what do (?:we|i) do|oh god',
    means: feel('afraid', 0.75),
  },
  {
    zh: '怎么可能|怎么会|不可能|竟然|居然|难道|什么[？！?!]|你是谁|没死|还活着',
    en: "impossible|what\\?!?|no way|it can't be|you're alive|who are you|how is that",
    means: feel('shocked', 0.65),
  },
  {
    zh: '对不起|抱歉|原谅|都怪我|别走|不要走|求求?你|再也见不到|来不及了|失去',
    en: "sorry|forgive|my fault|don't go|please|too late|lost (?:him|her|them|everything)|goodbye",
    means: feel('sad', 0.6),
  },
  {
    zh: '爱你|喜欢你|想你|等你|保护你|护着你|别怕|有我|陪你|娶你|嫁给|回家|在一起|傻瓜',
    en: "love you|miss(?:ed)? you|i'm here|with you|marry|protect you|come home|don't be afraid|safe now",
    means: feel('tender', 0.65),
  },
  {
    zh: '哈哈|太好了|恭喜|谢谢|好久不见|真好|成功了',
    en: 'ha ha|haha|great|thank(?:s| you)|congratulations|wonderful|we did it',
    means: feel('happy', 0.6),
  },
  {
    zh: '呵|就凭你|也配|算什么东西|不自量力|笑话|可笑|区区|有意思',
    en: 'pathetic|you think|amusing|how cute|really\\?|is that all',
    means: feel('smirk', 0.7),
  },
  {
    zh: '报仇|绝不|一定会|发誓|从今天起|从今往后|誓死|我命令|跟我|出发|拿回|守住|绝对不',
    en: "i swear|never again|i will|we will|no matter what|hold the line|i won't|from now on|let's go|take back",
    means: feel('determined', 0.7),
  },
  {
    zh: '离婚|分手|合约|合同|与我无关|没关系了|送客|请回|本座|本王|朕',
    en: "divorce|it's over|contract|none of (?:my|your) business|leave now",
    means: feel('cold', 0.6),
  },
  { zh: '疼|好痛|撑不住|不行了', en: "it hurts|can't hold|hurts", means: feel('pain', 0.7) },
]

export const shownFeelings = createLexicon(shown)
export const spokenFeelings = createLexicon(spoken)

/** What a listener's face answers to a speaker's. */
export const answers: Readonly<Partial<Record<Expression, Feeling>>> = {
  angry: feel('afraid', 0.45),
  shout: feel('shocked', 0.6),
  smirk: feel('angry', 0.5),
  cold: feel('sad', 0.4),
  cry: feel('sad', 0.55),
  sad: feel('tender', 0.45),
  pain: feel('shocked', 0.6),
  shocked: feel('confused', 0.5),
  afraid: feel('determined', 0.4),
  tender: feel('tender', 0.45),
  happy: feel('happy', 0.45),
  laugh: feel('happy', 0.6),
  determined: feel('determined', 0.45),
  disgust: feel('angry', 0.5),
  shy: feel('tender', 0.5),
}
