import { describe, expect, test } from 'vitest';
import { subjectFinder, usualWords } from './subject.ts';

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
  subjectFinder(draft, new Uint8Array(1000), usualWords(others))(other);

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

  test('is not the same where the same things are dealt with to another end', () => {
    const stock = {
      title: '云溪县供销合作社关于做好化肥冬储供应的通知',
      text: '化肥冬储分三批入库。各农资网点登记农户用肥需求，仓库核对批号，化肥按库存上限储备。配送车送到村口，化肥价格张榜公布，严禁囤积。网点店员记好进出台账，农户凭票提货。',
    };
    const bags = {
      title: '云溪县供销合作社关于回收化肥农药包装废弃物的通知',
      text: '农户用完的化肥袋、农药瓶送交回收点，店员称重登记，凭票兑换手套、毛巾。专间存放，地面防渗，破损瓶单独装袋。返程车捎回中转站，运往处置中心焚烧，转移联单保存五年。保洁员捡拾田头地角的瓶袋，按斤付酬。学校开设一堂环保课，村广播每日播放。化肥外袋印有回收标识的优先收。',
    };
    const spring = {
      title: '云溪县供销合作社关于抓紧春耕化肥储备供应的通知',
      text: '春耕用肥在即。化肥储备不足的网点三日内补货，化肥供应车优先保障偏远村。农户登记的需求由店员逐户核实，仓库化肥先进先出。化肥价格上浮的，网点停业整顿。冬储余量结转春耕使用。',
    };
    expect(look(bags, stock)).toBeNull();
    expect(look(stock, bags)).toBeNull();
    expect(look(spring, stock)).not.toBeNull();
  });

  test('counts for less where it is told by words that the others have as well', () => {
    const alone = look(fire, fireBefore)?.similarity ?? 0;
    expect(look(fire, fireBefore, [fire.text, fireBefore.text])?.similarity ?? 0).toBeLessThan(alone / 2);
  });

  test('can’t be told of documents in articles', () => {
    const articles = Array.from({ length: 6 }, (_, i) => `第${'一二三四五六'[i]}条　${fire.text}`).join('\n');
    expect(look({ ...fire, text: articles }, fire)).toBeNull();
  });

  test('is not told by what one text copies from the other', () => {
    const copy = fire.text.match(/[^，。、]{8,}/gu)?.join('。') ?? '';
    expect(copy.length).toBeGreaterThan(60);
    expect(look(fire, { title: fireBefore.title, text: copy })).toBeNull();
  });

  test('is shown in whole words, none of them the issuer’s', () => {
    const title = '云溪县民政局关于抓好养老服务场所火灾防控的通知';
    const before = '云溪县民政局关于加强养老机构消防安全管理的通知';
    const text = `云溪县民政局\n${title}\n\n各乡镇人民政府：\n　　养老院厨房、配电间装报警探头，喷淋每月试水一次。护理员会用灭火器，夜里两人值班，卧床老人先疏散。不得在床边充电、吸烟。\n\n云溪县民政局\n`;
    const other = `云溪县民政局\n${before}\n\n各乡镇人民政府：\n　　敬老院、养老院的疏散通道不得堆物，喷淋和报警装置由消防部门检测。护理员每季度演练，学会灭火器，卧床老人一人一卡。厨房燃气夜里关阀。\n\n云溪县民政局\n`;
    const terms = look({ title, text }, { title: before, text: other })?.terms ?? [];
    expect(terms).toEqual(expect.arrayContaining(['养老', '喷淋', '卧床老人']));
    expect(terms.filter((term) => /云溪|民政/u.test(term))).toEqual([]);
  });
});

describe('another matter', () => {
  const written = (title: string, text: string) => ({ title, text: `${title}\n\n各乡镇人民政府：\n　　${text}` });
  const autumn = written(
    '云溪县人民政府办公室关于做好秋汛防御工作的通知',
    '入秋以来东河水位偏高，多座中小型水库蓄水接近汛限。小（1）型水库、小（2）型水库不得超汛限蓄水，东河水库按调度令预泄，下游三汊、双桥两镇通知沿河群众。山塘、堤防每日巡查，城区易涝点备足水泵。暴雨后检测水质，城乡供水不得中断。',
  );
  const reservoir = written(
    '云溪县人民政府关于将东河水库扩建工程纳入全市水利发展规划的请示',
    '东河水库总库容860万立方米，承担城区供水和下游农田灌溉。夏秋连旱期间蓄水降至死水位，城区分时供水。拟加高大坝12米，由小（1）型水库扩建为中型水库，提高下游三汊、双桥两镇防洪标准，改善东河水质。妥否，请批示。',
  );
  const guides = written(
    '云溪县文化和旅游局关于加强导游队伍管理的通知',
    '导游上团佩戴电子导游证，旅行社按月发放劳动报酬，不得以购物回扣抵扣。每年考核讲解技能和急救知识，不合格的暂停委派。强迫游客消费、擅自变更行程的吊销导游证。',
  );
  const visitors = written(
    '云溪县文化和旅游局关于做好景区流量控制的通知',
    '景区核定最大承载量，分时段预约入园，游客超过八成时停止售票。索道、玻璃栈道试运行合格后载客。旅行社团队提前一天申报行程，由导游带领游客有序游览。游客中心公布急救和投诉电话。',
  );
  const lifts = written(
    '云溪县人民政府办公室关于推进既有住宅加装电梯的通知',
    '老旧小区加装电梯须经三分之二以上业主同意，由业主代表向县住建局申报。每台补助二十万元，验收后拨付。供水、供电、燃气管线迁移费用减半。电梯由业主委托维保，每半月一次。',
  );
  const list = written(
    '云溪县人民政府办公室关于印发十件民生实事的通知',
    '新建公办幼儿园三所。改造老旧小区九个，有条件的加装电梯。建成养老服务中心四家。新增停车位一千二百个。农村改厕三千户。改造供水、燃气管线四十公里。',
  );
  const water = written(
    '云溪县发展和改革局关于调整居民用水价格的通知',
    '自来水每立方米2.6元，阶梯水量按户计。抄表到户的用户按表结算，合表用户按均价。低保户每月免收六吨。水费单列明水量和污水处理费。价格公示栏设在营业厅。',
  );
  const clinic = written(
    '云溪县医疗保障局关于更正医疗服务价格的通知',
    '门诊诊查费、护理费按表执行。原表中拔牙费单位误写，以本表为准。医院收费窗口换贴新价格。患者多付的差额退回原卡。',
  );
  test.each([
    ['a matter with one word of it in the title', water, clinic],
    ['what is asked of a superior', autumn, reservoir],
    ['another task of the same office in its field', guides, visitors],
    ['a list that mentions it', lifts, list],
  ])('is %s', (_, one, other) => {
    expect(look(one, other)).toBeNull();
    expect(look(other, one)).toBeNull();
  });
});
