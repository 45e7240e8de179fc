import { expect, it } from 'vitest'
import type { Genre, Scene } from '#story'
import { chooseSet } from './choose.ts'
import { setLibrary } from './library.ts'

const headings: [place: string, genre: Genre, set: string][] = [
  ['顾家别墅客厅', 'ceo', 'villa-living-room'],
  ['顾家老宅·客厅', 'ceo', 'villa-living-room'],
  ['傅氏集团 总裁办公室', 'ceo', 'office-boss'],
  ['苏氏公司办公室', 'city', 'office-boss'],
  ['市第一医院病房', 'ceo', 'hospital-ward'],
  ['医院 VIP 病房', 'ceo', 'hospital-ward'],
  ['医院走廊', 'ceo', 'hospital-corridor'],
  ['手术室门口', 'city', 'hospital-corridor'],
  ['街道', 'city', 'city-street'],
  ['公司楼下', 'ceo', 'city-street'],
  ['后巷', 'suspense', 'rain-alley'],
  ['公司天台', 'ceo', 'rooftop'],
  ['咖啡厅', 'city', 'cafe-restaurant'],
  ['高级西餐厅', 'ceo', 'cafe-restaurant'],
  ['酒店宴会厅', 'ceo', 'banquet-hall'],
  ['顾家别墅 卧室', 'ceo', 'bedroom'],
  ['出租屋', 'city', 'rented-room'],
  ['会议室', 'ceo', 'meeting-room'],
  ['法院 法庭', 'city', 'courtroom'],
  ['酒吧包厢', 'city', 'bar'],
  ['酒店大堂', 'ceo', 'lobby'],
  ['电梯内', 'ceo', 'elevator'],
  ['派出所审讯室', 'suspense', 'police-station'],
  ['高三（2）班教室', 'school', 'classroom'],
  ['迈巴赫车内', 'ceo', 'car-interior'],
  ['村口', 'countryside', 'village-yard'],
  ['凌霄宗山门', 'xianxia', 'sect-gate'],
  ['凌霄宗演武场', 'xianxia', 'sect-gate'],
  ['后山竹林', 'xianxia', 'bamboo-forest'],
  ['后山洞府', 'xianxia', 'cave'],
  ['皇宫大殿', 'ancient', 'palace-hall'],
  ['侯府正厅', 'ancient', 'palace-hall'],
  ['长安街市', 'ancient', 'ancient-street'],
  ['悦来客栈', 'ancient', 'inn'],
  ['御书房', 'ancient', 'study'],
  ['书斋', 'ancient', 'study'],
  ['御花园', 'ancient', 'garden'],
  ['湖心亭', 'xianxia', 'garden'],
  ['破庙', 'ancient', 'temple'],
  ['中军大帐', 'war', 'battlefield-camp'],
  ['雁门关城墙上', 'ancient', 'city-wall'],
  ['启明号舰桥', 'scifi', 'starship-bridge'],
  ['飞船走廊', 'scifi', 'ship-corridor'],
  ['机库', 'scifi', 'hangar'],
  ['异星荒漠', 'scifi', 'alien-desert'],
  ['太空', 'scifi', 'space'],
  ['废墟', 'war', 'ruined-city'],
  ['前线战壕', 'war', 'trench'],
  ['地下指挥所', 'war', 'command-bunker'],
  ['秘密实验室', 'scifi', 'laboratory'],
  ['霓虹街头', 'scifi', 'cyber-street'],
  ['STARSHIP AURORA - BRIDGE', 'scifi', 'starship-bridge'],
  ['BRIDGE OF THE AURORA', 'scifi', 'starship-bridge'],
  ['HOSPITAL ROOM', 'city', 'hospital-ward'],
  ['HOSPITAL CORRIDOR', 'city', 'hospital-corridor'],
  ['CITY STREET', 'city', 'city-street'],
  ['BACK ALLEY BEHIND THE CLUB', 'suspense', 'rain-alley'],
  ["CEO's Office", 'ceo', 'office-boss'],
  ['MANSION - LIVING ROOM', 'ceo', 'villa-living-room'],
  ['Trenches, Sector 4', 'war', 'trench'],
  ['RUINED CITY', 'war', 'ruined-city'],
  ['UNDERGROUND LAB', 'scifi', 'laboratory'],
  ['ROOFTOP', 'city', 'rooftop'],
  ['THE OLD MAN’S BEDROOM', 'horror', 'gothic-chamber'],
  ['MASTER BEDROOM', 'ceo', 'bedroom'],
  ['Command Bunker', 'war', 'command-bunker'],
  ['DUNGEON CELL', 'horror', 'prison-cell'],
  ['MASQUERADE BALLROOM', 'horror', 'banquet-hall'],
  ['FOREST PATH', 'xianxia', 'woods'],
  ['Coffee shop', 'city', 'cafe-restaurant'],
  ['INSIDE THE CAR', 'city', 'car-interior'],
  ['市中心医院手术室', 'city', 'operating-room'],
  ['酒店总统套房', 'ceo', 'hotel-room'],
  ['坤宁宫寝殿', 'ancient', 'bedchamber'],
  ['沈府 闺房', 'ancient', 'bedchamber'],
  ['婚礼现场', 'ceo', 'wedding-hall'],
  ['拍卖行', 'ceo', 'auction-hall'],
  ['学校操场', 'school', 'school-yard'],
  ['公司地下停车场', 'suspense', 'car-park'],
  ['地铁车厢', 'city', 'metro'],
  ['高铁上', 'city', 'train-carriage'],
  ['飞机头等舱', 'ceo', 'aircraft-cabin'],
  ['顾家别墅厨房', 'ceo', 'kitchen'],
  ['酒店浴室', 'ceo', 'bathroom'],
  ['顾家别墅阳台', 'ceo', 'balcony'],
  ['健身房', 'city', 'gym'],
  ['学校图书馆', 'school', 'bookshop'],
  ['便利店', 'city', 'supermarket'],
  ['公交站', 'city', 'bus-stop'],
  ['渡口', 'ancient', 'river-ferry'],
  ['海边', 'city', 'sea-shore'],
  ['天牢', 'ancient', 'prison-cell'],
  ['荒郊小路', 'ancient', 'mountain-road'],
  ['书斋门外', 'ancient', 'courtyard-house'],
  ['沈府庭院', 'ancient', 'courtyard-house'],
  ['荒野', 'ancient', 'heath'],
  ['河心', 'ancient', 'river-ferry'],
  ['麦田', 'countryside', 'field'],
  ['北境雪原', 'xianxia', 'snow-field'],
  ['乱葬岗', 'horror', 'graveyard'],
  ['城南茶馆', 'ancient', 'teahouse'],
  ['夜市', 'city', 'market'],
  ['CHAMBER', 'horror', 'gothic-chamber'],
  ['ABBEY - GREAT HALL', 'horror', 'gothic-hall'],
  ['HORSELL COMMON', 'scifi', 'heath'],
  ['VILLAGE STREET', 'scifi', 'old-town'],
]

for (const [place, genre, set] of headings)
  it(`${place} (${genre}) is ${set}`, () => {
    expect(chooseSet({ place, interior: 'unknown', time: 'day', genre })).toMatchObject({ set, exact: true })
  })

it('gives the nearest set for a place never seen, by genre and by inside or outside, and says so', () => {
  const cases: [Genre, Scene['interior']][] = [
    ['ceo', 'interior'],
    ['xianxia', 'exterior'],
    ['scifi', 'interior'],
    ['war', 'exterior'],
    ['ancient', 'interior'],
  ]
  for (const [genre, interior] of cases) {
    const { set, exact } = chooseSet({ place: '龘靐齉', interior, time: 'day', genre })
    expect(exact).toBe(false)
    const found = setLibrary.find((one) => one.id === set)!
    expect(found.genres).toContain(genre)
    expect(found.interior).toBe(interior === 'interior')
  }
})

it('knows whole English words only: a barber is no bar', () => {
  expect(chooseSet({ place: 'BARBERSVILLE', interior: 'unknown', time: 'day', genre: 'city' }).exact).toBe(false)
})
