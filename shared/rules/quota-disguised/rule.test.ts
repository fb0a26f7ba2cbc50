import { finds, paper, passes, ruleTable } from '../testing/index.ts';
import { quotaDisguised } from './rule.ts';

const from = (title: string, to: string, body: string, by = '云溪县人民政府办公室') =>
  paper([title, '', `${to}：`, ...body.split('\n').map((line) => `　　${line}`), '', by, '2026年3月5日'].join('\n'));
const towns = '各乡镇人民政府';

const params = {};

ruleTable(quotaDisguised, params, {
  工作提示里部署工作: [
    from('关于秸秆禁烧的工作提示', towns, '请各乡镇抓好落实，并于3月10日前完成隐患整改。'),
    finds('bySlip', { recipient: towns, count: 2 }),
  ],
  便函要求纳入考核: [
    from('便函', '各中心学校', '体育测试达标率纳入学校年度考核，请认真组织实施。', '云溪县教育局'),
    finds('bySlip'),
  ],
  通知说不再行文: [
    from('关于开展安全检查的通知', towns, '请各乡镇抓好贯彻落实。本通知通过微信工作群下发，不另行文。'),
    finds('byChannel', { channel: '本通知通过微信工作群下发' }),
  ],
  便函只转送材料: [from('便函', towns, '现将防汛值班表发给你们，供工作中联系使用。'), passes({ commands: 0 })],
  便函只定联系人: [from('便函', towns, '请于3月10日前将联络员名单报送县水利局。'), passes({ commands: 0 })],
  通知的草稿还没有编号: [
    from('关于做好森林防火工作的通知', towns, '请各乡镇抓好贯彻落实，并于3月10日前报送隐患清单。'),
    passes(),
  ],
  给同级单位的商请函: [
    from('关于商请支持的便函', '云溪县财政局', '请贵局予以支持，认真研究落实经费。', '云溪县教育局'),
    passes(),
  ],
  工作提示只是提醒注意: [
    from('关于防范强降雨的工作提示', towns, '近期强降雨增多，道路湿滑，出行注意安全。'),
    passes({ commands: 0 }),
  ],
  通知要求用微信群做宣传: [
    from(
      '关于做好防火宣传的通知',
      towns,
      '请各乡镇通过微信群、广播发布防火信息，抓好落实。本件公开发布，不再印发纸质文件。',
    ),
    passes(),
  ],
  通报的草稿: [from('关于春季造林进展的情况通报', towns, '各乡镇要抓紧补植，3月20日前完成任务。'), passes()],
  禁止用工作群部署工作: [
    from('关于规范工作群的通知', towns, '严禁通过微信工作群部署工作，请各乡镇认真落实。'),
    passes(),
  ],
  有便函编号的说出编号: [
    paper(
      `云溪县水利局便函\n云水便函〔2026〕9号\n关于河道清障的便函\n${towns}：\n　　请抓好贯彻落实，3月10日前完成清障。\n云溪县水利局\n2026年3月5日`,
    ),
    finds('bySlipNumber', { number: '云水便函〔2026〕9号' }),
  ],
  有编号的提示函: [
    paper(
      `关于加快河道清障的提示函\n云水函〔2026〕9号\n${towns}：\n　　请抓好贯彻落实，3月10日前完成清障。\n云溪县水利局\n2026年3月5日`,
    ),
    passes(),
  ],
  发给本单位科室的便函: [
    from('便函', '各处室、直属单位', '请抓好贯彻落实，3月10日前完成自查。', '平江市教育局办公室'),
    passes(),
  ],
  有编号的正式通知: [
    paper(
      `云溪县人民政府办公室文件\n\n云政办发〔2026〕3号\n\n关于做好防汛工作的通知\n\n${towns}：\n　　请抓好贯彻落实，不另行文。\n\n云溪县人民政府办公室\n2026年3月5日`,
    ),
    passes(),
  ],
});
