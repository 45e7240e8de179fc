import type { Angle, CameraMove, ShotSize } from '../vocabulary.ts'

/*
 * What other people's sheets call a size, an angle or a move. The first word of a list needs no order; a Chinese word is also
 * found inside longer ones (`镜头缓慢推进`), an English one with `shot` or `angle` behind it.
 */

export const otherSizes: Readonly<Partial<Record<ShotSize, readonly string[]>>> = {
  ELS: ['航拍', '极远景', '大远', 'EWS', 'XLS', 'extreme wide', 'extreme long', 'aerial'],
  LS: ['大全景', 'WS', 'VWS', 'wide', 'very wide', 'long', 'establishing'],
  FS: ['全身', 'full', 'full body'],
  MLS: ['中远景', '小全景', '七分身', 'medium long', 'medium wide', 'MWS', 'cowboy'],
  MS: ['半身', '中镜头', 'medium', 'mid', 'waist'],
  MCU: ['近景', '胸像', '中近', 'medium close-up', 'medium close up', 'medium closeup'],
  CU: ['中特写', '近特写', '面部特写', '脸部特写', 'close-up', 'close up', 'closeup', 'close'],
  ECU: [
    '极特写',
    '超特写',
    '超级特写',
    '局部特写',
    '细节特写',
    'BCU',
    'XCU',
    'extreme close-up',
    'extreme close up',
    'extreme closeup',
    'detail',
    'macro',
  ],
}

export const otherAngles: Readonly<Partial<Record<Angle, readonly string[]>>> = {
  eye: ['平拍', '平角', '正面', '水平', '侧面', 'eye-level', 'eyeline', 'straight on'],
  high: ['俯视', '俯角', '俯瞰', '高角度', '高机位', 'high-angle', 'looking down'],
  low: ['仰视', '仰角', '低角度', '低机位', 'low-angle', 'looking up', 'worm’s eye', "worm's eye"],
  dutch: ['荷兰角', '斜角', '倾斜构图', 'dutch tilt', 'canted'],
  top: ['鸟瞰', '垂直俯拍', '上帝视角', '正俯', 'overhead', 'top-down', 'bird’s eye', "bird's eye", "bird's-eye view"],
  'over-shoulder': ['过肩', 'OTS', 'over-the-shoulder', 'over shoulder'],
  'point-of-view': ['第一人称', 'POV', 'subjective'],
}

export const otherMoves: Readonly<Partial<Record<CameraMove, readonly string[]>>> = {
  static: ['静止', '静态', '定镜', '定机位', '不动', 'fixed', 'locked', 'locked off', 'still', 'none'],
  'push-in': ['推镜', '推近', '推进', '推入', '前推', '推轨', 'push', 'dolly in', 'zoom in', 'track in', 'move in'],
  'pull-out': ['拉镜', '拉远', '拉开', '拉出', '后拉', 'pull', 'pull back', 'dolly out', 'zoom out', 'track out'],
  'pan-left': ['向左摇', '左横摇'],
  'pan-right': ['摇', '摇镜', '摇摄', '横摇', '右横摇', '向右摇', 'pan'],
  'tilt-up': ['升', '升镜', '上升', '升起', '仰摇', 'tilt', 'crane up', 'pedestal up', 'rise'],
  'tilt-down': ['降', '降镜', '下降', '俯摇', 'crane down', 'pedestal down'],
  'truck-left': ['向左移', '左横移', 'track left'],
  'truck-right': [
    '移',
    '移镜',
    '横移',
    '平移',
    '向右移',
    '环绕',
    '环拍',
    'track right',
    'orbit',
    'arc',
    'slide',
    'truck',
  ],
  follow: ['跟拍', '跟镜', '跟随', '跟移', 'tracking', 'track', 'steadicam'],
  handheld: ['手持晃动', '晃动', '呼吸感', 'hand-held', 'hand held'],
  shake: ['震动', '震颤', '抖动', 'shaky'],
  whip: ['甩镜', '甩摇', 'whip pan', 'swish'],
  'crash-in': ['猛推', '快推', '急速推', '快速推', 'crash zoom', 'snap zoom'],
}
