import { finds, paper, passes, ruleTable } from '../testing/index.ts';
import { formRequestMatters } from './rule.ts';

const request = (matter: string, body: string, kind = '请示') =>
  paper(
    [
      `云溪县卫生健康局关于${matter}的${kind}`,
      '',
      '县人民政府：',
      `　　${body}妥否，请批示。`,
      '',
      '云溪县卫生健康局',
      '2026年3月5日',
    ].join('\n'),
  );

const params = {};

ruleTable(formRequestMatters, params, {
  'title and points': [
    request('增加编制和建设业务用房', '一、请求增加编制6名。二、请求新建业务用房2000平方米。'),
    finds('title', {}, { atMost: 'should' }),
  ],
  'title and the text beside it': [
    request('新增护理专业和表彰优秀护士', '拟新增护理专业，同时，拟以县政府名义表彰护士10名。'),
    finds('title', {}, { atMost: 'must' }),
  ],
  'the money that the one thing takes': [
    request('举办健康步行活动和安排活动经费', '拟举办步行活动，同时申请活动经费20万元。'),
    finds('title', {}, { atMost: 'should' }),
  ],
  'title alone': [
    request('设立消防站及减免垃圾处理费', '有关情况已经调研。'),
    finds('title', {}, { atMost: 'should' }),
  ],
  'says so itself': [
    request('举办健康步行活动', '拟于5月举办步行活动。另因工作需要，拟购救护车一辆，一并请示。'),
    finds('said', { quote: '一并请示' }, { atMost: 'must' }),
  ],
  'points that ask for different things': [
    request('有关事项', '1.请求批准福利院更名；2.请求拨付祭扫保障经费；3.请求明确采购方式。'),
    finds('listed', {}, { atMost: 'should' }),
  ],
  'something else at the end': [
    request('调整接种点布局', '拟调整接种点布局。此外，高级岗位不足，请增加高级岗位8个。'),
    finds('besides', {}, { atMost: 'should' }),
  ],
  'reasons, size and money of one thing': [
    request(
      '新建石桥镇卫生院',
      '一、建设理由。现有用房为危房。二、建设规模。拟建3000平方米。三、资金来源。申请专项资金600万元。',
    ),
    passes({ applies: true }),
  ],
  'two verbs with one object': [request('修建和改造村卫生室', '拟修建和改造村卫生室12所。'), passes()],
  结尾说以上两事: [
    request('举办开放日并更新空调', '拟举办开放日活动。\n　　拟更新空调6台。\n　　以上两事，'),
    finds('title', {}, { atMost: 'should' }),
  ],
  标题只写几个问题: [
    request(
      '几个问题',
      '现请示如下：\n　　一、转运站选址问题。拟改选于城东。\n　　二、制服经费问题。请予追加27万元。\n　　',
    ),
    finds('listed', {}, { atMost: 'should' }),
  ],
  'two works, each asked for': [
    request(
      '职工住房改造和场部迁址',
      '\n　　一、职工住房改造。拟改造29户。\n　　二、场部迁址。拟将场部迁至石桥镇。\n　　',
    ),
    finds('title', {}, { atMost: 'should' }),
  ],
  'one work after the other': [
    request('拆除旧门诊楼并新建门诊楼', '拟拆除旧楼，在原址新建门诊楼3000平方米，请予批准。'),
    passes(),
  ],
  'sides of one matter under a title without one': [
    request('有关事项', '\n　　一、建设必要性。拟改善条件，请予支持。\n　　二、资金来源。申请专项资金600万元。\n　　'),
    passes(),
  ],
  'a list of goods': [
    request('申请防疫物资购置经费', '拟购置口罩10万只、防护服500件和消毒机20台，共需经费96万元。'),
    passes(),
  ],
  'points that give reasons': [
    request('设立社区护理站', '一是老龄人口增长快；二是现有设施不足；三是群众意愿强烈。鉴此，拟设立护理站5个。'),
    passes(),
  ],
  'an annex goes along': [request('认定定点医院', '拟认定定点医院2家。另附评审材料两册。'), passes()],
  'a report may tell two things': [
    request('疾病防控和卫生监督工作情况', '一、疾病防控。总体平稳。二、卫生监督。无重大案件。', '报告'),
    passes({ applies: false }),
  ],
});
