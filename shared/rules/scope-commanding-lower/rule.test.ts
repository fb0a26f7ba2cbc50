import { finds, findsAll, paper, passes, recipientFacts, ruleTable } from '../testing/index.ts';
import { scopeCommandingLower } from './rule.ts';

const townships = recipientFacts([{ raw: '各乡镇人民政府', level: 'township', relation: 'below' }]);
const bureaus = recipientFacts([{ raw: '各乡镇中心学校', level: 'township', relation: 'below' }]);

function from(issuer: string, sentence: string, to = '各乡镇人民政府', title = '关于开展河道清障工作的通知') {
  return paper([title, `${to}：`, `　　${sentence}`, issuer, '2026年3月5日'].join('\n'));
}

const params = {};

ruleTable(scopeCommandingLower, params, {
  部门指令乡镇人民政府: [
    from('云溪县水利局', '各乡镇必须于4月底前完成河道清障。'),
    townships,
    finds('departmentAddresses', { recipient: '各乡镇人民政府', issuer: '云溪县水利局' }, { atMost: 'must' }),
  ],
  议事协调机构指令乡镇人民政府: [
    from('云溪县安全生产委员会办公室', '各乡镇务必认真落实隐患整改措施。'),
    townships,
    finds('coordinatingAddresses', {}, { atMost: 'must' }),
  ],
  应急时的指挥部只作参考: [
    from('云溪县防汛抗旱指挥部', '各乡镇必须严格执行二十四小时值守。'),
    townships,
    finds('coordinatingAddresses', {}, { atMost: 'note' }),
  ],
  收文机关说得不确定的不是必须: [
    from('云溪县水利局', '各街道必须于4月底前完成河道清障。', '各街道办事处'),
    recipientFacts([{ raw: '各街道办事处', level: 'township', relation: 'below' }]),
    finds('departmentAddresses', {}, { atMost: 'should' }),
  ],
  没有指令词的请求不是必须: [
    from('云溪县水利局', '请于3月20日前反馈联系人名单。'),
    townships,
    finds('departmentAddresses', {}, { atMost: 'should' }),
  ],
  主送对口部门而在文中指令政府: [
    from('云溪县教育局', '各乡镇人民政府必须保障校车经费。', '各乡镇中心学校'),
    bureaus,
    findsAll('textCommands'),
  ],
  写明经县政府同意: [
    from('云溪县水利局', '经县人民政府同意，现就有关事项通知如下：各乡镇必须于4月底前完成。'),
    townships,
    passes({ lawful: true, reason: 'approved' }),
  ],
  未经政府同意的条件不是同意: [
    from('云溪县水利局', '未经县政府同意不得占用河道，各乡镇务必抓好落实。'),
    townships,
    finds('departmentAddresses', {}, { atMost: 'must' }),
  ],
  表彰的通报: [
    from(
      '云溪县安全生产委员会',
      '希望受表彰的单位认真落实责任，再接再厉。',
      '各乡镇人民政府',
      '关于表彰先进单位的通报',
    ),
    townships,
    passes({ lawful: true, reason: 'tells' }),
  ],
  下达资金不是必须: [
    from('云溪县财政局', '请严格执行方案，6月底前完成打井任务。', '各乡镇人民政府', '关于下达2026年抗旱资金的通知'),
    townships,
    finds('departmentAddresses', {}, { atMost: 'should' }),
  ],
  党委部门不是必须: [
    from('中共云溪县委组织部', '请认真落实发展党员计划。', '各乡镇党委'),
    recipientFacts([{ raw: '各乡镇党委', level: 'township', relation: 'below' }]),
    finds('partyDepartmentAddresses', {}, { atMost: 'should' }),
  ],
  内设机构指令乡镇人民政府: [
    from('云溪县财政局预算股', '各乡镇必须于4月底前完成清理。'),
    townships,
    finds('innerAddresses', { issuer: '云溪县财政局预算股' }),
  ],
  教育督导委员会依条例督导只作参考: [
    from('平江市人民政府教育督导委员会', '各县必须于8月底前完成整改。', '各县人民政府'),
    recipientFacts([{ raw: '各县人民政府', level: 'county', relation: 'below' }]),
    finds('coordinatingAddresses', {}, { atMost: 'note' }),
  ],
  只有一句客气话的告知只作参考: [
    from('云溪县农业农村局', '抽检合格率为98%，请指导农户合理购种。'),
    townships,
    finds('departmentAddresses', {}, { atMost: 'note' }),
  ],
  只说资金怎么用的拨款: [
    from(
      '云溪县财政局',
      '现下达你们抗旱资金预算100万元。请加强资金管理，专款专用，做好绩效监控。',
      '各乡镇人民政府',
      '关于下达2026年抗旱资金预算的通知',
    ),
    townships,
    passes({ recipients: 1 }),
  ],
  依法发出的审计通知: [
    from(
      '平江市审计局',
      '根据《中华人民共和国审计法》第二十二条，对你镇资金使用情况进行审计，请予以配合，提供有关资料。',
      '青石镇人民政府',
      '关于审计青石镇乡村建设资金的通知',
    ),
    recipientFacts([{ raw: '青石镇人民政府', level: 'township', relation: 'below' }]),
    passes({ lawful: true, reason: 'audit' }),
  ],
  审计局布置工作: [
    from('云溪县审计局', '各乡镇必须于4月底前完成内部审计机构设置。', '各乡镇人民政府', '关于加强内部审计工作的通知'),
    townships,
    finds('departmentAddresses', {}, { atMost: 'must' }),
  ],
  汛情中的防汛指挥部: [
    from('云溪县防汛抗旱指挥部', '各乡镇必须立即转移低洼地带群众。', '各乡镇人民政府', '关于防御强降雨的紧急通知'),
    townships,
    passes({ lawful: true, reason: 'flood' }),
  ],
  只告知不要求的通知: [
    from('云溪县水利局', '我局自3月10日起启用新印章，旧印章同时作废。特此通知。'),
    townships,
    passes({ recipients: 1 }),
  ],
  政府办公室行文: [from('云溪县人民政府办公室', '各乡镇必须于4月底前完成。'), townships, passes({ applies: false })],
  政府办公室与部门联合行文: [
    from('云溪县人民政府办公室\n云溪县水利局', '各乡镇必须于4月底前完成。'),
    townships,
    passes({ applies: false }),
  ],
  商请的函: [
    from('云溪县水利局', '请予支持为盼。', '青石镇人民政府', '关于商请协助开展水文调查的函'),
    recipientFacts([{ raw: '青石镇人民政府', level: 'township', relation: 'below' }]),
    passes(),
  ],
  名为商请实为命令的函: [
    from('云溪县水利局', '请立即整改，4月1日前必须完成。', '青石镇人民政府', '关于商请整改的函'),
    recipientFacts([{ raw: '青石镇人民政府', level: 'township', relation: 'below' }]),
    finds('departmentAddresses', {}, { atMost: 'should' }),
  ],
  主送对口部门: [from('平江市教育局', '各地要认真落实。', '各县（市、区）教育局'), bureaus, passes({ recipients: 0 })],
  开发区管委会: [from('云溪经济开发区管理委员会', '务必抓好落实。'), townships, passes({ applies: false })],
});
