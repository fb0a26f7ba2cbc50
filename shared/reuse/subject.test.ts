import { describe, expect, test } from 'vitest';
import { subjectFinder } from './subject.ts';

const fire = {
  title: '云溪县人民政府关于做好清明期间森林火灾防范工作的通知',
  text: '清明将至，上坟烧纸、烧田埂草等野外用火增多。护林员要佩戴红袖标巡山，进山路口设卡收缴火种。林区施工动火须报批。半专业扑火队集中待命，风力灭火机、二号工具检修到位。发现烟点立即报告森防指，扑救森林火灾坚持专业扑救，不得动员老人学生上山。',
};
const fireBefore = {
  title: '云溪县人民政府关于加强秋冬季森林防火的通知',
  text: '进入森林防火期，天干物燥。各地在林区路口设立检查站，劝导群众不带火种进山。护林员每日巡山不少于两次，制止野外用火。扑火队伍开展风力灭火机实操训练，保持待命。扑救森林火灾由森防指统一调度，严禁盲目扑救。',
};
const food = {
  title: '云溪县教育局关于加强秋季学期学校食堂管理的通知',
  text: '开学前各校对食堂从业人员健康证逐一核验，食品原料定点采购、索证索票。餐具消毒留有记录，食品留样四十八小时。校长陪餐制度每餐落实到人。发现学生腹泻等症状，立即送医并报告。',
};

const look = (draft: typeof fire, other: typeof fire, others: readonly string[] = []) =>
  subjectFinder(draft, new Uint8Array(1000), others)(other);

describe('what two texts are about', () => {
  test('is the same where they share the words of the matter, no sentence', () => {
    const found = look(fire, fireBefore);
    expect(found?.similarity).toBeGreaterThan(0.3);
    expect(found?.terms).toContain('扑救森林火灾');
    expect(found?.terms.length).toBeLessThanOrEqual(5);
  });

  test('doesn’t depend on which comes first', () => {
    expect(look(fireBefore, fire)?.similarity).toBe(look(fire, fireBefore)?.similarity);
  });

  test.each([
    ['another matter', food],
    ['nothing', { title: '', text: '' }],
    [
      'the words every office uses',
      { title: '关于做好有关工作的通知', text: '各乡镇要加强组织领导，落实工作责任，开展检查，及时报送有关情况。' },
    ],
  ])('is not the same as %s', (_, other) => {
    expect(look(fire, other)).toBeNull();
  });

  test('can’t be told by words that the others have as well', () => {
    expect(look(fire, fireBefore, [fire.text, fireBefore.text, fire.text])).toBeNull();
  });

  test('can’t be told of documents in articles', () => {
    const articles = Array.from({ length: 6 }, (_, i) => `第${'一二三四五六'[i]}条　${fire.text}`).join('\n');
    expect(look({ ...fire, text: articles }, fire)).toBeNull();
  });

  test('is the same as itself', () => {
    expect(look(fire, fire)?.similarity).toBe(1);
  });
});
