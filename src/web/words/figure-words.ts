import type { Expression, Figure, Gesture, Pose, PropKind, Spot } from '#direction'
import type { Words } from './words.ts'

/** What a face says. */
export const expressionWords: Words<Expression> = {
  neutral: { zh: '平静', en: 'Neutral' },
  happy: { zh: '开心', en: 'Happy' },
  laugh: { zh: '大笑', en: 'Laughing' },
  smirk: { zh: '冷笑', en: 'Smirk' },
  angry: { zh: '愤怒', en: 'Angry' },
  shocked: { zh: '震惊', en: 'Shocked' },
  sad: { zh: '悲伤', en: 'Sad' },
  cry: { zh: '哭泣', en: 'Crying' },
  cold: { zh: '冷漠', en: 'Cold' },
  shy: { zh: '害羞', en: 'Shy' },
  shout: { zh: '怒吼', en: 'Shouting' },
  determined: { zh: '坚定', en: 'Determined' },
  afraid: { zh: '害怕', en: 'Afraid' },
  pain: { zh: '痛苦', en: 'In pain' },
  disgust: { zh: '厌恶', en: 'Disgusted' },
  tender: { zh: '温柔', en: 'Tender' },
  tired: { zh: '疲惫', en: 'Tired' },
  confused: { zh: '困惑', en: 'Confused' },
}

/** What the whole body does. */
export const poseWords: Words<Pose> = {
  stand: { zh: '站', en: 'Stand' },
  walk: { zh: '走', en: 'Walk' },
  run: { zh: '跑', en: 'Run' },
  sit: { zh: '坐', en: 'Sit' },
  kneel: { zh: '跪', en: 'Kneel' },
  bow: { zh: '鞠躬', en: 'Bow' },
  lie: { zh: '躺', en: 'Lie' },
  fall: { zh: '跌倒', en: 'Fall' },
  fight: { zh: '打斗', en: 'Fight' },
  fly: { zh: '飞', en: 'Fly' },
  ride: { zh: '骑马', en: 'Ride a horse' },
  'sword-flight': { zh: '御剑', en: 'Fly on a sword' },
}

/** What the arms do. */
export const gestureWords: Words<Gesture> = {
  rest: { zh: '垂手', en: 'At rest' },
  explain: { zh: '说明', en: 'Explain' },
  point: { zh: '指', en: 'Point' },
  'hand-on-chest': { zh: '抚胸', en: 'Hand on chest' },
  'arms-crossed': { zh: '抱臂', en: 'Arms crossed' },
  'hand-on-hip': { zh: '叉腰', en: 'Hand on hip' },
  wave: { zh: '挥手', en: 'Wave' },
  reach: { zh: '伸手', en: 'Reach' },
  give: { zh: '递出', en: 'Give' },
  take: { zh: '接过', en: 'Take' },
  'hand-to-face': { zh: '掩面', en: 'Hand to face' },
  fist: { zh: '握拳', en: 'Fist' },
  clasp: { zh: '双手交握', en: 'Clasp' },
  salute: { zh: '敬礼', en: 'Salute' },
  'cup-fist': { zh: '抱拳', en: 'Cupped fist' },
  phone: { zh: '打电话', en: 'Phone' },
  slap: { zh: '打耳光', en: 'Slap' },
  punch: { zh: '出拳', en: 'Punch' },
  kick: { zh: '踢', en: 'Kick' },
  hug: { zh: '拥抱', en: 'Hug' },
  'hold-hands': { zh: '牵手', en: 'Hold hands' },
  'touch-face': { zh: '抚脸', en: 'Touch the face' },
  'pat-shoulder': { zh: '拍肩', en: 'Hand on the shoulder' },
  support: { zh: '搀扶', en: 'Support' },
  'grab-collar': { zh: '揪衣领', en: 'Grab the collar' },
  push: { zh: '推开', en: 'Push' },
  kiss: { zh: '吻', en: 'Kiss' },
  carry: { zh: '横抱', en: 'Carry' },
  piggyback: { zh: '背着', en: 'On the back' },
  'raise-sword': { zh: '举剑', en: 'Raise sword' },
  'level-blade': { zh: '以刃相指', en: 'Level a blade' },
  slash: { zh: '挥砍', en: 'Slash' },
  block: { zh: '格挡', en: 'Ward off' },
  aim: { zh: '瞄准', en: 'Aim' },
  'cast-spell': { zh: '施法', en: 'Cast a spell' },
}

/** Where somebody stands, as the viewer sees it. */
export const spotWords: Words<Spot> = {
  'far-left': { zh: '最左', en: 'Far left' },
  left: { zh: '左', en: 'Left' },
  centre: { zh: '中', en: 'Centre' },
  right: { zh: '右', en: 'Right' },
  'far-right': { zh: '最右', en: 'Far right' },
  'back-left': { zh: '左后', en: 'Back left' },
  'back-right': { zh: '右后', en: 'Back right' },
  'foreground-left': { zh: '左前景', en: 'Foreground left' },
  'foreground-right': { zh: '右前景', en: 'Foreground right' },
}

/** Where somebody comes from or goes to, beside the spots of the picture. */
export const placeWords: Words<Exclude<NonNullable<Figure['travel']>['to'], Spot>> = {
  'off-left': { zh: '画外左', en: 'Off left' },
  'off-right': { zh: '画外右', en: 'Off right' },
  far: { zh: '远处', en: 'Far away' },
  near: { zh: '近前', en: 'Up close' },
}

/** Where somebody looks, other than at somebody. */
export const gazeWords: Words<Extract<Figure['gazes'][number]['target'], string>> = {
  viewer: { zh: '看镜头', en: 'At the viewer' },
  left: { zh: '看左', en: 'Left' },
  right: { zh: '看右', en: 'Right' },
  up: { zh: '看上', en: 'Up' },
  down: { zh: '看下', en: 'Down' },
  away: { zh: '看别处', en: 'Away' },
}

/** What is seen on face and clothes. */
export const stateWords: Words<Figure['states'][number]> = {
  wet: { zh: '淋湿', en: 'Wet' },
  wounded: { zh: '受伤', en: 'Wounded' },
  dusty: { zh: '蒙尘', en: 'Dusty' },
  disguised: { zh: '伪装', en: 'Disguised' },
  ghostly: { zh: '虚影', en: 'Ghostly' },
  glowing: { zh: '发光', en: 'Glowing' },
  comic: { zh: 'Q版', en: 'Comic' },
  bareheaded: { zh: '摘帽', en: 'Hat off' },
  hatted: { zh: '戴帽', en: 'Hat on' },
  hooded: { zh: '兜帽', en: 'Hood up' },
}

/** What hands may hold. */
export const propWords: Words<PropKind> = {
  phone: { zh: '手机', en: 'Phone' },
  letter: { zh: '信', en: 'Letter' },
  document: { zh: '文件', en: 'Document' },
  photo: { zh: '照片', en: 'Photo' },
  ring: { zh: '戒指', en: 'Ring' },
  pendant: { zh: '吊坠', en: 'Pendant' },
  key: { zh: '钥匙', en: 'Key' },
  card: { zh: '卡', en: 'Card' },
  cup: { zh: '杯', en: 'Cup' },
  'wine-glass': { zh: '红酒杯', en: 'Wine glass' },
  bottle: { zh: '瓶', en: 'Bottle' },
  sword: { zh: '剑', en: 'Sword' },
  knife: { zh: '刀', en: 'Knife' },
  sabre: { zh: '单刀', en: 'Sabre' },
  'great-sabre': { zh: '大刀', en: 'Great sabre' },
  dagger: { zh: '匕首', en: 'Dagger' },
  cleaver: { zh: '菜刀', en: 'Cleaver' },
  'fruit-knife': { zh: '水果刀', en: 'Small knife' },
  gun: { zh: '枪', en: 'Gun' },
  medicine: { zh: '药', en: 'Medicine' },
  book: { zh: '书', en: 'Book' },
  scroll: { zh: '卷轴', en: 'Scroll' },
  token: { zh: '令牌', en: 'Token' },
  flower: { zh: '花', en: 'Flower' },
  umbrella: { zh: '伞', en: 'Umbrella' },
  'black-umbrella': { zh: '黑伞', en: 'Black umbrella' },
  'red-umbrella': { zh: '红伞', en: 'Red umbrella' },
  'clear-umbrella': { zh: '透明伞', en: 'Clear umbrella' },
  'paper-umbrella': { zh: '油纸伞', en: 'Paper umbrella' },
  lantern: { zh: '灯笼', en: 'Lantern' },
  bag: { zh: '包', en: 'Bag' },
  tablet: { zh: '平板', en: 'Tablet' },
  fan: { zh: '扇子', en: 'Fan' },
}
