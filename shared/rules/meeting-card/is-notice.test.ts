import { expect, test } from 'vitest';
import { isMeetingNotice } from './index.ts';
import { meeting } from './testing/meeting.ts';

const held = (title: string) => meeting('定于3月12日9:00召开，请准时参加。', { title });

test.each([
  '关于召开全县春季农业生产工作会议的通知',
  '云溪县人民政府办公室关于召开全县安全生产电视电话会议的紧急通知',
  '会议通知',
  '关于召开民营企业座谈会的函',
  '关于召开县政府第五次常务会议的通知',
  '关于召开市政府全体（扩大）会议的通知',
  '关于组织收听收看全省防汛工作视频会议的通知',
  '关于调整全市养老服务工作推进会时间的通知',
  '关于全县经济工作会议有关事项的通知',
  '中共云溪县纪律检查委员会关于召开系统工作会议的通知',
  '云溪县人民代表大会常务委员会办公室关于召开代表建议交办会的通知',
  '关于召开安全培训部署会的通知',
])('calls to a meeting: %s', (title) => {
  expect(isMeetingNotice(held(title))).toBe(true);
});

test.each([
  '关于召开云溪县第十八届人民代表大会第五次会议的通知',
  '关于召开政协云溪县第十届委员会第四次会议的通知',
  '关于召开中共云溪县第十四次代表大会的通知',
  '关于召开县委十四届八次全会的通知',
  '关于做好村（社区）换届选举工作会议的通知',
  '关于举办预算绩效管理培训班的通知',
  '关于举办2026年春季招商推介会的通知',
  '关于举行重点项目现场签约活动的通知',
  '关于召开城市供水价格听证会的通知',
  '关于印发县长在全县安全生产工作会议上讲话的通知',
  '关于贯彻落实全市安全生产工作会议精神的通知',
  '关于印发县政府第五次常务会议纪要的通知',
  '关于建立全县数据共享联席会议制度的通知',
  '关于进一步精简会议的通知',
  '关于取消全县招商引资工作会议的通知',
  '关于开展会计信息质量检查的通知',
  '关于做好社会保险参保工作的通知',
  '关于成立县妇女联合会的通知',
])('calls to none: %s', (title) => {
  expect(isMeetingNotice(held(title))).toBe(false);
});

test('a title without words of the body that call calls nobody', () => {
  const draft = meeting('请各乡镇做好总结材料。', { title: '关于全县经济工作会议有关事项的通知' });
  expect(isMeetingNotice(draft)).toBe(false);
});

test('a request to hold one calls nobody yet', () => {
  expect(isMeetingNotice(held('关于召开全县农业生产工作会议的请示'))).toBe(false);
});
