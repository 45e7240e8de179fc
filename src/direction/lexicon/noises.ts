import type { SoundKind } from '../vocabulary.ts'
import type { Cue } from './cues.ts'
import type { LexiconEntry } from './match.ts'

/** Words that name something heard and nothing more: noise, level in dB, Chinese, English. */
const heard: readonly (readonly [SoundKind, number, string, string])[] = [
  // Feet and bodies
  ['footsteps', -8, '脚步声|脚步|足音', 'footsteps|footfalls?'],
  ['heels', -7, '高跟鞋', '(?:high )?heels click\\w*|click of heels|heels'],
  ['cloth', -8, '衣袂|披风|袖袍|甩袖|拂袖', 'cloak|robes? (?:swirl|flare)\\w*'],
  // People
  [
    'gasp',
    -5,
    '倒吸(?:了?一口)?(?:凉|冷)气|众人(?:大惊|哗然|惊呼|愕然)|全场(?:震惊|惊呼|死寂)|一片惊呼|惊呼声',
    'gasps?(?: of)?|collective gasp',
  ],
  [
    'murmur',
    -6,
    '议论纷纷|窃窃私语|交头接耳|七嘴八舌|议论声|小声议论|嘀咕|人声嘈杂',
    'murmur\\w*|whispers? (?:run|spread|ripple)\\w*|chatter',
  ],
  [
    'laughter',
    -6,
    '哄堂大笑|哄笑|哄然大笑|众人大笑|满堂大笑|笑作一团|众人.{0,3}笑',
    'roars? of laughter|bursts? of laughter|everyone laughs|laughter',
  ],
  ['applause', -6, '掌声|鼓掌|拍手', 'applau\\w*|clap(?:s|ping)?'],
  ['cheer', -6, '欢呼|喝彩|齐声|叫好', 'crowd roars?|cheer(?:s|ing)'],
  [
    'baby',
    -6,
    '(?:婴儿|孩子|宝宝|婴孩)(?:的)?(?:啼哭|哭声|大哭)|啼哭',
    'baby(?:\\W+s)? (?:cries|crying|wails?)|infant cries',
  ],
  // Doors
  ['knock', -4, '敲门|叩门|拍门|敲了敲', 'knock\\w*(?: on| at)'],
  ['doorbell', -6, '门铃', 'doorbell'],
  [
    'door',
    -5,
    '推门|推开.{0,4}门|开门|关门|门被|门开|房门|关上.{0,3}门|带上门',
    'doors? (?:opens?|swings?)|opens? the door|closes? the door|pushes? (?:open )?the door',
  ],
  [
    'door-slam',
    -3,
    '摔门|踹开.{0,4}门|踹门|破门|撞开.{0,4}门|踢开.{0,4}门|门.{0,3}砰|砰.{0,6}门',
    'doors? (?:slams?|bursts?)|slams? the door|kicks? (?:in|open) the door',
  ],
  ['door-creak', -6, '吱呀|吱嘎|嘎吱|木门', 'creak\\w*|hinges?'],
  ['door-slide', -6, '推拉门|移门|自动门|玻璃门|电动门', 'sliding doors?|doors? slides?|glass doors?'],
  ['airlock', -5, '舱门|气闸|闸门|隔离门', 'airlock|hatch(?:es)?|doors? hiss\\w*|blast doors?'],
  [
    'gate',
    -4,
    '城门|宫门|殿门|山门|铁门|石门|轰然(?:打开|洞开|开启|大开)|大门',
    '(?:city|great|castle|palace|iron) gates?|gates? (?:opens?|swings?|closes?)',
  ],
  ['lock', -6, '开锁|上锁|锁上|反锁|钥匙|门锁', 'unlock\\w*|locks? (?:the|it)|key turns?|keys'],
  ['elevator', -7, '电梯', 'elevator|lift doors?'],
  // Phones and desks
  [
    'phone',
    -5,
    '手机(?:响|亮|铃|屏幕亮)|电话(?:响|铃)|铃声|来电|手机.{0,4}响起',
    '(?:phone|cell|mobile)\\s*(?:rings?|lights up)|ringtone',
  ],
  ['phone-buzz', -5, '手机.{0,4}(?:震动?|嗡嗡)|嗡嗡作响|震动声', '(?:phone|cell|mobile)\\s*(?:buzz\\w*|vibrat\\w*)'],
  [
    'message',
    -6,
    '消息提示|提示音|短信|微信|新消息|叮咚',
    'text message|(?:phone|screen)\\s*(?:chimes?|pings?)|notification|new message',
  ],
  ['hang-up', -8, '挂断|忙音|嘟嘟|挂了电话|挂掉', 'hangs? up|line goes dead|dial tone|disconnect\\w*'],
  ['typing', -7, '敲击?键盘|打字|键盘声|敲代码|噼里啪啦', 'types?|typing|keyboard|keystrokes?'],
  [
    'camera',
    -5,
    '快门|闪光灯|拍照|咔嚓|镁光灯|记者们?.{0,4}拍',
    'shutters?|flashbulbs?|cameras? (?:flash|click)\\w*|takes? a (?:photo|picture)',
  ],
  [
    'paper',
    -6,
    '翻开|展开(?:信|纸|卷)|拆开信|信纸|翻页|翻动',
    'unfolds?|opens? the (?:letter|envelope|file|folder)|pages?',
  ],
  ['tear', -5, '撕碎|撕开|撕毁|撕下|撕成|撕', 'tears? (?:up|open|the|it)|rips? (?:up|open|the|it)'],
  ['clock', -8, '滴答|嘀嗒|秒针|时钟|挂钟|怀表', 'tick(?:s|ing)|clock|second hand'],
  [
    'switch',
    -6,
    '开灯|关灯|灯(?:亮了|灭了|熄)|按下开关|开关',
    'lights? (?:switch(?:es)? )?(?:on|off)|flips? (?:a|the) switch|switch(?:es)?',
  ],
  ['monitor', -9, '心电监护|监护仪|心率', 'heart monitor|monitor beeps?|ekg'],
  ['flatline', -8, '心电图.{0,4}直线|一条直线|长鸣|心跳停止', 'flatlines?|flat line'],
  // Things
  ['clink', -6, '碰杯|举杯|干杯|酒杯相碰', 'clink\\w*|toasts?|glasses touch'],
  [
    'cup',
    -7,
    '放下.{0,3}[杯碗盏]|搁下.{0,3}[杯碗盏]|茶盏|茶杯|茶碗',
    'sets? (?:down )?(?:his|her|the) (?:cup|glass|mug)|teacup',
  ],
  ['pour', -7, '倒(?:酒|茶|水)|斟(?:酒|茶|满)|沏茶', 'pours?|pouring'],
  [
    'chair',
    -7,
    '拉开椅|推开椅|椅子(?:一|被|倒)|拍案而起|霍然起身|拖.{0,2}椅',
    'chairs? scrap\\w*|pushes? back (?:his|her|the) chair',
  ],
  ['coins', -6, '铜钱|银子|铜板|硬币|金币|碎银', 'coins?'],
  ['chain', -5, '铁链|锁链|镣铐|铁索|手铐', 'chains?|shackles?|manacles?|handcuffs?'],
  ['chime', -6, '铃铛|风铃|叮(?!咚)|玉佩.{0,4}(?:亮|响)', 'chimes?|tinkl\\w*'],
  ['bell', -5, '钟声|钟鸣|撞钟|大钟|上课铃|下课铃', 'bells?|toll\\w*'],
  ['gong', -4, '锣|鸣锣|铜锣', 'gongs?'],
  ['war-drum', -4, '战鼓|擂鼓|鼓声|鼓点|击鼓', 'war drums?|drums?|drumbeat\\w*'],
  ['horn', -5, '号角|军号|吹角|角声', 'war horns?|horns? (?:sound|blow|blare)\\w*|bugles?'],
  ['firecrackers', -6, '鞭炮|爆竹|炮仗', 'firecrackers?'],
  ['fireworks', -6, '烟花|烟火|焰火', 'fireworks?'],
  // Fights that are only heard
  ['whip', -3, '鞭子|甩鞭|长鞭|抽鞭|马鞭', 'whips?|lash(?:es)?'],
  [
    'sword-clash',
    -2,
    '兵刃相[交接]|刀剑相[交击]|兵器相|铿锵|金铁交|格挡|挡住.{0,3}[剑刀]|拼刀|剑.{0,2}相击',
    'blades? (?:clash|meet)\\w*|swords? (?:clash|meet)\\w*|parr(?:y|ies)|clang\\w*',
  ],
  [
    'arrow',
    -3,
    '放箭|射箭|箭矢|利箭|万箭|冷箭|弓弦|暗器|飞刀|箭',
    'arrows?|bowstring|crossbow|throwing (?:knife|knives)',
  ],
  [
    'reload',
    -5,
    '上膛|子弹上|拉(?:动)?枪栓|举枪|拔枪|掏枪|掏出.{0,3}枪',
    'reload\\w*|cocks? (?:the|his|her) (?:gun|pistol|rifle)|draws? (?:a|his|her) (?:gun|pistol)|chambers? a round',
  ],
  ['shell', -2, '炮弹(?:呼啸|落|袭|飞)|呼啸(?:而来|而下|着)', 'incoming|shells? (?:whistle|scream|fall)\\w*|mortars?'],
  [
    'rubble',
    -4,
    '坍塌|崩塌|塌陷|倒塌|山崩|碎石|落石|墙.{0,3}塌',
    'collapses? in|rubble falls?|rockfall|cave-in|crumbl\\w*',
  ],
  [
    'wood-break',
    -4,
    '(?:桌子?|木|椅子?|门板|梁|树枝?)(?:应声)?(?:断|裂|碎|劈)|折断|掀(?:翻)?.{0,2}桌',
    'splinters?|snaps? in (?:two|half)|table (?:breaks?|splits?)|branch snaps?',
  ],
  // Sky, water, fire
  ['wind-gust', -7, '狂风|阵风|风声|寒风|阴风|大风|风起', 'gusts?|wind (?:howls?|rises?|blows?|whistles?)'],
  ['rain-burst', -8, '暴雨|大雨|雨(?:声|点|水)|倾盆', 'downpour|pouring rain|rain (?:begins|starts|falls|hammers)'],
  ['drip', -8, '滴水|水滴|滴落', 'drips?|dripping|droplets?'],
  [
    'splash',
    -4,
    '落水|跳进.{0,3}[水河湖海池]|跳入.{0,3}[水河湖海池]|溅起|水花|扑通|噗通|泼',
    'splash\\w*|plunges? into the (?:water|river|lake|sea)',
  ],
  ['waves', -8, '海浪|波涛|浪花|涛声|潮水', 'waves (?:crash|break|roll)\\w*|surf|tide'],
  ['ice', -5, '冰封|结冰|冻结|寒冰|冰霜|冰晶', 'freez(?:es|ing)|frost\\w*|ice (?:spreads?|cracks?)'],
  // Animals
  ['birds', -9, '鸟鸣|鸟叫|鸟语|鸟儿|莺啼|清晨的鸟', 'birdsong|birds? (?:sing|chirp)\\w*|birds'],
  ['wings', -7, '振翅|扑棱|惊起.{0,3}鸟|飞鸟|信鸽', 'wings?|flutter\\w*|bird takes off'],
  ['crow', -7, '乌鸦|鸦', 'crows?|ravens?'],
  ['rooster', -7, '鸡鸣|公鸡|鸡叫|打鸣', 'rooster|cock crows?'],
  ['crickets', -9, '虫鸣|蟋蟀|蝉鸣|蛐蛐|夏夜', 'crickets?|cicadas?'],
  ['dog', -6, '狗叫|犬吠|狗吠|恶犬', 'dogs? barks?|barking'],
  ['wolf', -7, '狼嚎|狼嗥|野狼|狼群', 'wol(?:f|ves) howls?|howl\\w*'],
  ['cat', -7, '猫叫|喵|野猫', 'meows?|cat (?:cries|hisses|yowls?)'],
  ['horse', -6, '马蹄|骑马|战马|骏马|策马|马车', 'horses?|hooves|gallop\\w*'],
  // Traffic
  ['engine', -8, '引擎|发动|汽车|轿车|车子|驶来|驶入|轰鸣', 'engines?|cars?|truck|thrusters?'],
  ['car-horn', -6, '喇叭|鸣笛|按喇叭', 'car horns?|honk\\w*'],
  [
    'brakes',
    -4,
    '急刹|刹车|刹住|急停',
    'brakes?|tires? (?:screech|squeal)\\w*|tyres? (?:screech|squeal)\\w*|screech\\w*',
  ],
  ['siren', -7, '警笛|救护车|警车|消防车', 'sirens?|ambulance|police cars?'],
  ['train', -6, '火车|列车|汽笛|地铁', 'trains?|locomotive|subway'],
  ['helicopter', -6, '直升机', 'helicopters?|choppers?'],
  [
    'jet',
    -5,
    '战机|飞机|飞船(?:掠|升|起|驶|冲)|飞行器|推进器',
    'jets?|fighters? (?:scream|roar|streak)\\w*|ship (?:launches|lifts|roars)',
  ],
  // Machines
  ['machine', -8, '机器(?!人)|机床|流水线|齿轮|机关(?:转|启|响)', 'machinery|machines?|gears?'],
  ['alarm', -7, '警报|警铃|红灯|报警', 'alarms?|klaxon|red lights?'],
  ['computer', -9, '电脑|数据|终端|控制台|屏幕|扫描', 'computer|console|terminal|scan(?:s|ning)|readout'],
  ['servo', -6, '机械臂|机械手|机器人|义肢|机甲', 'servos?|robot(?:ic)? (?:arm|hand)|mechs?|robots?'],
  ['electric', -5, '电火花|火花|电流|短路|漏电|电弧|电击', 'sparks?|electric\\w*|short[- ]circuit\\w*|taser'],
  ['power-up', -5, '启动|充能|激活|开机|蓄力', 'powers? up|boots? up|activat\\w*|charges? up|comes? online'],
  [
    'power-down',
    -5,
    '断电|停电|关机|熄灭|黑屏|跳闸',
    'powers? down|power (?:cuts?|fails?|goes) (?:out)?|blackout|goes dark',
  ],
]

export const noises: readonly LexiconEntry<Cue>[] = heard.map(([sound, gainDb, zh, en]) => ({
  zh,
  en,
  means: { sounds: [{ sound, gainDb }], effects: [], shout: null, impact: false },
}))
