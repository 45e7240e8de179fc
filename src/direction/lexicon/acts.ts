import type { Gesture, Pose } from '../vocabulary.ts'
import { createLexicon, type LexiconEntry } from './match.ts'

/** What somebody does with the body. Members left out stay as they are. */
export interface Act {
  pose?: Pose
  /** Told of whom it is done to: 扶他坐下, helps her to sit. */
  of?: 'other'
  /** Pose in which it ends, where that is not what the pose leads to anyway. */
  ends?: Pose
  gesture?: Gesture
  /** `enter` and `leave` through an edge of the picture; `approach` the other person; `pass` across the picture. */
  move?: 'enter' | 'leave' | 'approach' | 'pass'
  turn?: 'away' | 'back'
  gaze?: 'down' | 'up' | 'away' | 'at'
  state?: 'wet' | 'wounded' | 'dusty' | 'disguised' | 'ghostly' | 'glowing' | 'bareheaded' | 'hatted' | 'hooded'
  /** What is so no longer: a mask comes off, a wound has healed. */
  clears?: readonly NonNullable<Act['state']>[]
  /** Hands over to, or takes from, the other person. */
  hand?: 'give' | 'take'
  /** Puts down what is held. */
  release?: true
  /** Breathes no more, or breathes again. */
  life?: 'ends' | 'returns'
  /** Puts off a form: what was ghostly is so no longer. */
  becomes?: true
  /** Takes up the prop that the same clause names. */
  hold?: true
}

const cutting = 'sword|blade|knife|dagger|sabre|saber|scimitar|cutlass|cleaver'

const acts: readonly LexiconEntry<Act>[] = [
  {
    zh: '走进|走入|进来|而来|而至|驾到|降临|进门|推门而入|推门|入内|赶来|赶到|来到|出现在|现身|登场|走出来|走来|归来|回到|前来|复来|又来|再来|来了(?=一)|(?<=[女子人生郎])来(?=[，。])',
    en: 'enters?|comes? in|walks? in|arriv\\w*|appears?|steps? (?:in|inside|out of)|walks? up|comes? over',
    means: { pose: 'walk', move: 'enter' },
  },
  {
    zh: '闯入|闯进|坏.{0,3}门而入|破门而入|奔告|冲进|冲进来|跑进|跑来|跑过来|冲过来|破门|奔来',
    en: 'bursts? in(?:to)?|rush\\w* in|runs? in|charges? in|storms? in',
    means: { pose: 'run', move: 'enter' },
  },
  {
    zh: '离开|走出|出去|转身(?:就)?(?:离|走|欲走|要走)|离去|乃去|遂去|而去|已去|告辞|出门欲遁|退下|告退|扬长而去|拂袖而去|走远|远去|走向门|消失在|出门',
    en: 'leaves?|exits?|walks? (?:out|away|off)|goes out|heads? (?:out|for the door)|turns? (?:and|to) (?:leave|go|walk)\\w*|departs?',
    means: { pose: 'walk', move: 'leave' },
  },
  {
    zh: '跑出|冲出|夺门|逃走|逃离|逃出|跑开|跑远|仓皇',
    en: 'runs? (?:out|off|away)|flees?|rush\\w* out|storms? out|bolts?',
    means: { pose: 'run', move: 'leave' },
  },
  {
    zh: '走向|走近|上前|逼近|靠近|走到|迎上|步步|凑近|走过去',
    en: 'approach\\w*|walks? (?:to|toward)\\w*|steps? (?:forward|closer|toward\\w*)|closes? in|moves? closer|crosses to|leans? in',
    means: { pose: 'walk', move: 'approach', gaze: 'at' },
  },
  {
    zh: '冲向|扑向|扑过|冲上',
    en: 'rush\\w* (?:to|at|toward)\\w*|lunges?|charg\\w*|dash\\w*|runs? to',
    means: { pose: 'run', move: 'approach' },
  },
  {
    zh: '走在|走着|漫步|踱步|缓步|穿过|行走|走过|徘徊|并肩|前行|独行|走',
    en: 'walk\\w*|stroll\\w*|pac(?:es|ing)|wander\\w*|crosses|marches',
    means: { pose: 'walk', move: 'pass' },
  },
  {
    zh: '奔跑|狂奔|飞奔|追|逃|跑|奔',
    en: 'run(?:s|ning)?|sprint\\w*|chas\\w*|rac(?:es|ing)',
    means: { pose: 'run', move: 'pass' },
  },
  { zh: '坐下|落座|坐在|坐着|坐到|坐|靠在椅|盘膝|打坐', en: 'sits?|sitting|seated|sat', means: { pose: 'sit' } },
  {
    zh: '站起来|站起|起身|站着|站在|站定|站住|爬起|立在|伫立|站立|站',
    en: 'stands?|standing|rises?|gets? up|gets? to (?:his|her) feet',
    means: { pose: 'stand' },
  },
  {
    zh: '蹲下|蹲在|蹲|长跪|伏地|兽伏|下跪|跪下|跪倒|跪地|跪在|单膝|双膝|跪',
    en: 'kneel\\w*|drops? to (?:his|her|one|their) knees?',
    means: { pose: 'kneel' },
  },
  {
    zh: '鞠躬|行礼|作揖|弯腰|躬身|欠身|俯身|施礼|叩首|磕头',
    en: 'bows?|bowing|curts\\w*|bends? (?:down|over)',
    means: { pose: 'bow' },
  },
  { zh: '躺|昏迷|昏睡|熟睡|睡着|卧床|病床上', en: 'lies|lying|unconscious|asleep|sleeping', means: { pose: 'lie' } },
  {
    zh: '已死|死去|毙命|毙|气绝|断了气|断气|而死|身亡',
    en: 'lies dead|is dead|dies|died|lay dead|breathes no more',
    means: { pose: 'lie', life: 'ends' },
  },
  {
    zh: '复活|竟活|苏醒|醒来|醒转|复苏|有气息|死而复生',
    en: 'wakes|comes to|revives?|comes back to life',
    means: { pose: 'sit', life: 'returns' },
  },
  {
    zh: '化为|化作|变成|变作|现出原形|变回',
    en: 'turns? into|turned into|changes? into|becomes? a',
    means: { becomes: true },
  },
  {
    zh: '晕倒|昏倒|倒下|倒地|倒在|昏死|断气|昏迷过去',
    en: 'collaps\\w*|faints?|passes out|drops dead|falls? (?:across|unconscious|dead)',
    means: { pose: 'fall', ends: 'lie' },
  },
  {
    zh: '摔倒|跌倒|跌坐|瘫软|瘫坐|坠落|瘫|绊倒',
    en: 'falls?|tumbles?|crumples?|trips?',
    means: { pose: 'fall' },
  },
  {
    zh: '打斗|交手|激战|厮杀|搏斗|对打|出招|缠斗|扭打|过招|反击|踹|踢.{0,3}[门车桌椅]',
    en: 'fights?|fighting|brawl\\w*|grappl\\w*|punching|kick(?:s|ed|ing)?|struggles? with|spar\\w*',
    means: { pose: 'fight' },
  },
  {
    zh: '挥拳|出拳|一拳|一记.{0,2}拳|拳头(?:砸|落|挥)|拳打|抡起拳',
    en: 'punch(?:es|ed)?(?! (?:line|bowl|in|out|(?:the|a|his|her) (?:wall|table|desk|door|air|button|code|clock|ticket|number)))|throws? a punch|swings? (?:his|her|a) fist\\w*|uppercuts?',
    means: { gesture: 'punch', pose: 'fight', gaze: 'at' },
  },
  {
    zh: '踹(?!.{0,3}[门车桌椅])|一脚(?![深浅].{0,2}一脚|.{0,4}[门车桌椅油])|踢(?!.{0,3}[门车桌椅球]|到铁板)|飞腿|扫堂腿',
    en: 'kick(?:s|ed) (?!(?:the|a|an|open|down|off|up|in|over|it|his|her|their|back|free)\\b)\\w+|kick(?:s|ed) (?:his|her|\\w+.s) (?:chest|stomach|legs?|ribs?)',
    means: { gesture: 'kick', pose: 'fight', gaze: 'at' },
  },
  {
    zh: '格挡|招架|横剑.{0,2}挡|举剑.{0,2}挡|抬(?:手|臂).{0,2}挡|挡[住开下].{0,6}[拳剑刀掌腿脚击]|架住.{0,6}[剑刀]|接下这?一[剑刀招掌拳]',
    en: 'parr(?:y|ies|ied)|wards? off|blocks? (?:the|his|her|it|a) ?(?:blow|punch|kick|blade|sword|strike|attack)?',
    means: { gesture: 'block', pose: 'fight', gaze: 'at' },
  },
  {
    zh: '骑马|骑着.{0,3}马|骑在.{0,3}马|翻身上马|跃上马|勒马',
    en: 'on horseback|rid(?:es|ing) (?:a|the|his|her) (?:\\w+ )?(?:horse|stallion|mare)|mounts (?:a|the|his|her) horse',
    means: { pose: 'ride' },
  },
  {
    zh: '策马|纵马|催马|打马|快马加鞭',
    en: 'gallop(?:s|ing)',
    means: { pose: 'ride', move: 'pass' },
  },
  {
    zh: '翻身下马|跳下马|下马|滚鞍',
    en: 'dismounts?|gets? off (?:the|his|her) horse',
    means: { pose: 'stand' },
  },
  {
    zh: '御剑|踏剑|脚踏.{0,4}剑|踩.{0,3}飞剑|乘剑|剑光而[来去]',
    en: '(?:fl(?:ies|y|ying)|rid(?:es|ing)|stand(?:s|ing)) on (?:a|the|his|her) (?:flying )?sword',
    means: { pose: 'sword-flight' },
  },
  {
    zh: '腾空|凌空|飞身|飞起|悬浮|飞入|飞来|腾云|飘',
    en: 'fl(?:ies|y|ying)|hover\\w*|levitat\\w*|soars?|floats?',
    means: { pose: 'fly' },
  },
  { zh: '指着|指向|手指|一指', en: 'points?(?: at| to)?|pointing', means: { gesture: 'point', gaze: 'at' } },
  {
    zh: '捂着?胸口|按住胸口|捂住?心口|手按胸|捂住?伤口|捂着腹',
    en: 'hand (?:on|to|over) (?:his|her) (?:chest|heart)|clutch\\w* (?:his|her) (?:chest|side|wound)',
    means: { gesture: 'hand-on-chest' },
  },
  {
    zh: '抱臂|双臂抱|抱着双臂|双手抱胸|环胸',
    en: 'crosses (?:his|her) arms|arms crossed|folds? (?:his|her) arms',
    means: { gesture: 'arms-crossed' },
  },
  { zh: '叉腰', en: 'hands? on (?:his|her) hips?', means: { gesture: 'hand-on-hip' } },
  { zh: '挥手|招手|摆手|摆摆手', en: 'waves?|waving|beckons?|raises? (?:his|her) hands?', means: { gesture: 'wave' } },
  {
    zh: '打横抱|横抱|公主抱|拦腰抱起|抱起(?:她|他|了)|将.{1,8}抱起|把.{1,8}抱起|抱起.{0,8}(?:走|冲|大步|上车|离开)|抱着昏',
    en: '(?:carries|carrying) (?:him|her|\\w+) (?:in|bridal)|sweeps? (?:him|her) (?:up|off)|lifts? (?:him|her) (?:up )?(?:in(?:to)?|off|bridal)|scoops? (?:him|her) up',
    means: { gesture: 'carry', gaze: 'at' },
  },
  {
    zh: '背起(?:她|他|了|[^，。,]{1,6}(?:就|走|跑|冲|往|大步|下|上))|背着(?:她|他)(?!的)|背上(?:她|他)(?!的)|(?:将|把).{1,8}背(?:起|上|在背)',
    en: '(?:carries|carrying|takes|lifts) (?:him|her|\\w+) (?:up )?on (?:his|her) back|piggy-?backs? (?:him|her)',
    means: { gesture: 'piggyback', gaze: 'at' },
  },
  {
    zh: '吻(?!合)|亲上|亲了.{0,3}一口|亲了亲|亲吻',
    en: 'kiss(?:es|ed|ing)?',
    means: { gesture: 'kiss', gaze: 'at' },
  },
  {
    zh: '拥抱|相拥|拥入怀|搂|紧紧抱|抱住|抱紧|抱着(?:他|她|对方)|一把抱|扑进.{0,6}怀|扑到.{0,6}怀|投入.{0,6}怀',
    en: 'hugs?|hugging|embrac\\w*|throws? (?:his|her) arms (?:around|round)|wraps? (?:his|her) arms (?:around|round)|pulls? (?:him|her) into (?:his|her) arms',
    means: { gesture: 'hug', gaze: 'at' },
  },
  {
    zh: '揪住.{0,6}(?:衣领|领口|领子)|揪起|揪着.{0,6}领|抓住.{0,6}(?:衣领|领口|领子)|拎起.{0,4}领',
    en: 'by the (?:collar|lapels?|throat)|grabs? (?:his|her|\\w+.s) (?:collar|lapels?)',
    means: { gesture: 'grab-collar', gaze: 'at' },
  },
  {
    zh: '牵起?.{0,6}手|牵着|十指相扣|拉起.{0,6}手|拉着.{0,4}的手|握住.{0,6}的手',
    en: 'takes? (?:his|her) hand|hand in hand|holds? (?:his|her|each other.s) hands?|holding hands',
    means: { gesture: 'hold-hands', gaze: 'at' },
  },
  {
    zh: '抚摸.{0,6}脸|抚上.{0,6}脸|捧起.{0,6}脸|捧着.{0,4}脸|轻抚.{0,6}脸|捏住.{0,6}下巴|抬起.{0,6}下巴|挑起.{0,6}下巴|替.{0,4}擦泪|帮.{0,4}擦泪',
    en: 'touches (?:his|her) (?:face|cheek)|caress\\w*|cups (?:his|her) (?:face|cheek|chin)|lifts (?:his|her) chin|strokes (?:his|her) (?:face|cheek)',
    means: { gesture: 'touch-face', gaze: 'at' },
  },
  {
    zh: '拍了?拍.{0,6}肩|拍着?.{0,6}肩|按住.{0,6}肩|搭.{0,4}肩|手放在.{0,6}肩',
    en: '(?:hand|arm) on (?:his|her|\\w+.s) shoulder|pats? (?:him|her|\\w+) on the (?:shoulder|back)|pats? (?:his|her) shoulder',
    means: { gesture: 'pat-shoulder', gaze: 'at' },
  },
  {
    zh: '推开|推倒|推搡|一把推|狠狠推|推了.{0,6}一把|用力推',
    en: 'push(?:es)? (?:him|her|\\w+) (?:away|back|aside|off)|shov\\w*',
    means: { gesture: 'push', gaze: 'at' },
  },
  {
    zh: '扶住|扶起|扶着|搀|架住',
    en: 'helps? (?:him|her) (?:up|to (?:his|her) feet)|steadies|supports? (?:him|her)',
    means: { gesture: 'support', gaze: 'at' },
  },
  {
    zh: '伸手|伸出手|拉住|抓住|拽|拉着|拦住|挡住|揪住|牵',
    en: 'reach\\w*|grab\\w*|holds? out|pulls?|catch\\w*|takes? (?:his|her) arm|blocks?',
    means: { gesture: 'reach', gaze: 'at' },
  },
  {
    zh: '塞进.{0,6}手|递给|递上|递过|递出|递|交给|塞给|塞到|扔给|甩给|丢给|送上|奉上|推到.{0,6}面前|甩到.{0,6}面前|甩在|拍在',
    en: 'hands? (?:him|her|over|it|them|the|a)|gives?|passes|offers?|slides? (?:it|the|a).{0,20}(?:across|over|to)|presses .{0,20}into (?:his|her) hands?',
    means: { gesture: 'give', hand: 'give', gaze: 'at' },
  },
  {
    zh: '接过|接住|收下|夺过|抢过|夺走|拿过|接下',
    en: 'takes? (?:it|the|them)|accepts?|receives?|snatch\\w*|grabs? the',
    means: { gesture: 'take', hand: 'take', hold: true },
  },
  {
    zh: '捂脸|捂着脸|捂住脸|抹泪|擦泪|拭泪|扶额|掩面|捂嘴|捂住嘴|托腮|揉|抚摸|摸了摸',
    en: 'hand (?:to|over) (?:his|her) (?:face|mouth|cheek)|covers? (?:his|her) (?:face|mouth)|wipes?|rubs?',
    means: { gesture: 'hand-to-face' },
  },
  { zh: '握拳|攥紧|攥拳|拳头|握紧双拳|捏紧', en: 'fists?|clench\\w*', means: { gesture: 'fist' } },
  {
    zh: '双手合十|合掌|紧握.{0,3}手|握住.{0,4}手|十指|搓手',
    en: 'clasp\\w*|hands together|wrings? (?:his|her) hands',
    means: { gesture: 'clasp' },
  },
  { zh: '敬礼|军礼', en: 'salut\\w*', means: { gesture: 'salute' } },
  { zh: '抱拳|拱手', en: 'cups? (?:his|her) fist\\w*', means: { gesture: 'cup-fist', pose: 'bow' } },
  {
    zh: '接电话|打电话|拨通|拨打|接起|接通|手机贴|对着手机|讲电话|挂断|挂掉',
    en: 'answers? (?:the|his|her)? ?(?:phone|call)|on the phone|dials?|phone to (?:his|her) ear|hangs? up|into the phone',
    means: { gesture: 'phone' },
  },
  { zh: '耳光|巴掌|扇', en: 'slap\\w*', means: { gesture: 'slap', gaze: 'at' } },
  {
    zh: '剑指(?:着|向)?|刀指(?:着|向)?|[用以把将拿][^，。]{0,5}(?:[剑刀]|匕首)[^，。]{0,2}(?:指|抵|架|横)[着住在向]?|(?:[剑刀]|匕首)[尖锋刃]?(?:抵|架|横)[着住在]|横[剑刀](?!.{0,2}[挡扫])(?:拦)?',
    en: `(?:levels?|points?|presses|holds?) (?:a|the|his|her) (?:\\w+ )?(?:${cutting}) (?:at|to|against|on)|(?:${cutting}) (?:at|to|against) (?:his|her|\\w+.s) (?:throat|neck|chest|heart)`,
    means: { gesture: 'level-blade', hold: true, gaze: 'at' },
  },
  {
    zh: '拔出?(?:[长宝佩]?[剑刀]|匕首)|[举抽抡][出起]?.{0,3}[剑刀]|出鞘|亮[剑刀]|[提持仗][^，。]{0,2}[剑刀]',
    en: `(?:draws?|raises?|lifts?|brandish\\w*|pulls?(?: out)?) (?:a|the|his|her) (?:\\w+ )?(?:${cutting})|unsheathe\\w*`,
    means: { gesture: 'raise-sword', hold: true },
  },
  {
    zh: '挥剑|斩|劈|砍|击之|刺|挥刀|一剑|一刀|横扫',
    en: `slash\\w*|stabs?|swings? (?:the|a|his|her) (?:\\w+ )?(?:${cutting})|cuts? down|strikes?`,
    means: { gesture: 'slash', pose: 'fight', gaze: 'at' },
  },
  {
    zh: '举枪|瞄准|拔枪|枪口|开枪|开火|扣动扳机|射击',
    en: 'aim(?:s|ing)?|rais(?:es?|ing) (?:a|the|his|her) (?:gun|rifle|pistol|weapon)|fires?|shoots?|draws? (?:a|his|her) (?:gun|pistol)',
    means: { gesture: 'aim', hold: true, gaze: 'at' },
  },
  {
    zh: '掐诀|施法|结印|念咒|掌心|双手结|抬手.{0,6}(?:光|灵)|运功|催动|释放|凝聚',
    en: 'cast\\w*|conjur\\w*|channels?|summons?|chants?',
    means: { gesture: 'cast-spell' },
  },
  {
    zh: '抬手|摊手|耸肩|摊开双手|比划',
    en: 'shrugs?|gestur\\w*|spreads? (?:his|her) hands',
    means: { gesture: 'explain' },
  },
  {
    zh: '低头|垂眸|垂下|低下头|垂首|埋头|俯视',
    en: 'looks? down|lowers? (?:his|her) (?:head|eyes|gaze)|bows (?:his|her) head|head down',
    means: { gaze: 'down' },
  },
  {
    zh: '抬头|仰望|望天|仰头|抬眼|抬眸|天空',
    en: 'looks? up|lifts? (?:his|her) (?:head|eyes)|raises (?:his|her) (?:head|eyes)',
    means: { gaze: 'up' },
  },
  {
    zh: '窥|睹|视|看向|望向|看着|望着|盯着|盯|凝视|注视|瞪|打量|对视|四目|直视|面对|看',
    en: 'looks? at|stares?(?: at)?|watch\\w*|eyes? (?:him|her|them)|glar\\w*|faces?|meets? (?:his|her) (?:eyes|gaze)|glances?',
    means: { gaze: 'at' },
  },
  {
    zh: '望着?窗外|望向?窗外|望着?远方|看向?远方|移开视线|别过脸|别开|眺望|出神|发呆',
    en: 'looks? (?:away|out|off)|stares? (?:out|into)|gaz\\w* (?:out|into)|avert\\w*',
    means: { gaze: 'away' },
  },
  {
    zh: '转过身去|转身|背过身|背对|扭过头|扭头|转过头去|转过脸|别过[脸头身]|侧过[脸头身]|撇过[脸头]',
    en: 'turns? (?:away|his back|her back|around)|back (?:to|turned)',
    means: { turn: 'away' },
  },
  {
    zh: '(?<!没有?|不曾|未)回头|回过头|转过身(?!去)|回身|转头|蓦然回首|猛地回',
    en: 'turns? (?:back|to (?:face|look|him|her)|slowly)|looks? back|whirls?|spins? around',
    means: { turn: 'back', gaze: 'at' },
  },
  { zh: '湿透|淋湿|浑身是水|落汤|雨水顺着|浑身湿', en: 'soaked|drenched|dripping|wet', means: { state: 'wet' } },
  {
    zh: '受伤|流血|血迹|伤口|鲜血|满身是血|浑身是血|吐血|中枪|中剑|嘴角.{0,3}血|带血|染血|血污',
    en: 'wound\\w*|bleed\\w*|bloodied|bloody|injur\\w*|blood (?:on|runs|drips)',
    means: { state: 'wounded' },
  },
  {
    zh: '满身灰|灰头土脸|尘土满|满脸灰|风尘仆仆|沾满尘',
    en: 'dusty|covered in (?:dust|dirt|mud|ash)|grimy',
    means: { state: 'dusty' },
  },
  { zh: '面具|蒙面|伪装|乔装|面纱', en: 'mask\\w*|disguis\\w*|veil\\w*', means: { state: 'disguised' } },
  {
    zh: '(?:戴|拉|罩|披)[上起着好].{0,4}(?:兜帽|帽兜)|兜帽[遮压罩]',
    en: '\\bhooded|(?:puts?|pulls?|draws?) (?:up|on) (?:his|her|their|the) hood|hood (?:up|drawn)',
    means: { state: 'hooded', clears: ['bareheaded'] },
  },
  {
    zh: '(?:掀[开起去]|摘[下掉]|拉下|放下|褪[下去]|揭[开下]|撩开).{0,4}(?:兜帽|帽兜)',
    en: '(?:lowers?|lifts?|drops?|throws? back|pushes? back|pulls? (?:back|down|off)|takes? off) (?:his|her|their|the) hood',
    means: { state: 'bareheaded', clears: ['hooded', 'disguised'] },
  },
  {
    zh: '(?:摘[下掉了去]|脱[下掉了]|取下|拿下|掀[开掉]).{0,5}(?:帽子?(?!兜)|斗笠|头盔|军帽|警帽|草帽)',
    en: '(?:takes?|pulls?|sweeps?|tears?) off (?:his|her|their|the) (?:\\w+ )?(?:hat|cap|helmet|beret)|removes? (?:his|her|their|the) (?:\\w+ )?(?:hat|cap|helmet|beret)|doffs',
    means: { state: 'bareheaded', clears: ['hatted', 'hooded'] },
  },
  {
    zh: '(?:戴[上好正起]|扣上).{0,5}(?:帽子?(?!兜)|斗笠|头盔|军帽|警帽|草帽)',
    en: 'puts? (?:on )?(?:his|her|their|the|a) (?:\\w+ )?(?:hat|cap|helmet|beret)(?: (?:back )?on)?|dons? (?:his|her|their|the|a) (?:\\w+ )?(?:hat|cap|helmet)',
    means: { state: 'hatted', clears: ['bareheaded'] },
  },
  {
    zh: '[摘取揭扯拉]下.{0,4}(?:面具|面纱|蒙面|口罩|面巾)|露出真容|卸下伪装|现出真面目',
    en: 'unmasks?|(?:takes?|pulls?|tears?) off (?:his|her|the) (?:mask|veil|disguise)|(?:lowers?|lifts?) (?:his|her|the) veil',
    means: { clears: ['disguised'] },
  },
  {
    zh: '擦干|擦干净|洗净|换上干净|洗漱|烘干|换上干',
    en: 'dries? (?:off|himself|herself)|towels? off|washes? up|cleans? (?:himself|herself) up',
    means: { clears: ['wet', 'dusty'] },
  },
  {
    zh: '伤愈|痊愈|伤好了|伤口愈合|伤已好|疗好了伤',
    en: 'wounds? (?:has|have) healed|fully recovered|is healed',
    means: { clears: ['wounded'] },
  },
  {
    zh: '狞鬼|恶鬼|鬼魂|魂魄|幽灵|残魂|女鬼|厉鬼|半透明',
    en: 'ghost\\w*|spirit|spectral|translucent',
    means: { state: 'ghostly' },
  },
  {
    zh: '周身.{0,5}光|浑身发光|金光大|光芒笼罩|灵力爆发|觉醒',
    en: 'glow\\w*|radiates?|blazes? with (?:light|power)',
    means: { state: 'glowing' },
  },
  {
    zh: '拿起|拿出|掏出|抽出|取出|解下|摸出|举起|握着|拿着|端着|端起|捧着|攥着|手持|提着|捡起|抱着|撑着|撑伞|翻看|翻开|打开',
    en: 'picks? up|takes? out|pulls? out|holds?|holding|carries|carrying|raises? (?:a|the)|lifts? (?:a|the)|opens? (?:the|a) (?:letter|envelope|book|box|file)|checks? (?:his|her) phone',
    means: { hold: true },
  },
  {
    zh: '放下|扔掉|丢下|摔在|扔在|收起|松开|掉落|滑落|放回|掉在|落在地|脱手',
    en: 'puts? (?:it|the|down)|sets? (?:it|the|down)|drops? (?:it|the|his|her|from)|lets? (?:the|it|his|her).{0,16}fall|throws?|lets? go|lowers? the',
    means: { release: true },
  },
]

export const actLexicon = createLexicon(acts)
