import { draft, finds, paper, passes, ruleTable } from '../testing/index.ts';
import { formDraftMarks } from './rule.ts';

const issued = (title: string, body = '请认真贯彻执行。', around: readonly [string, string] = ['', '']) =>
  paper(
    [around[0], title, '', '各乡镇人民政府：', `　　${body}`, '', '云溪县人民政府办公室', '2026年3月5日', around[1]]
      .filter((line, i) => line !== '' || i === 2 || i === 5)
      .join('\n'),
  );

const params = {};

ruleTable(formDraftMarks, params, {
  'on the title': [
    issued('云溪县人民政府关于加强农村集体资产管理的意见（送审稿）'),
    finds('left', { quote: '（送审稿）' }),
  ],
  'a draft is printed': [issued('云溪县人民政府办公室关于印发供水管理办法（征求意见稿）的通知'), finds('left')],
  'a draft is sent out in the text': [
    issued(
      '云溪县人民政府办公室关于印发招商奖励办法的通知',
      '现将《招商奖励办法（征求意见稿）》印发给你们，请遵照执行。',
    ),
    finds('left'),
  ],
  'a remark in the text': [
    issued(
      '云溪县人民政府办公室关于托育服务的通知',
      '现就托育服务通知如下（第三稿，3月2日改）：每个乡镇建成1个托育点。',
    ),
    finds('left', { quote: '（第三稿，3月2日改）' }),
  ],
  'a line over the title': [
    issued('云溪县人民政府办公室关于托育服务的通知', '请抓好落实。', ['初稿', '']),
    finds('left'),
  ],
  'a line below the date': [
    issued('云溪县人民政府办公室关于托育服务的通知', '请抓好落实。', ['', '（未定稿）']),
    finds('left', { quote: '（未定稿）' }),
  ],
  'asks for opinions': [
    issued('云溪县司法局关于征求《云溪县供水管理办法（征求意见稿）》意见的函', '请于3月20日前反馈意见。'),
    passes({ applies: false }),
  ],
  'submits a draft': [issued('云溪县水利局关于审定《云溪县节水办法（送审稿）》的请示'), passes({ applies: false })],
  'names a draft of the past': [
    issued('云溪县人民政府办公室关于印发殡葬管理办法的通知', '该办法征求意见稿曾公开征求意见，现予以印发。'),
    passes({ applies: true }),
  ],
  'quotes the words': [
    issued('云溪县人民政府办公室关于文稿签批的通知', '首页仍标“送审稿”“讨论稿”的文件，不予印制。'),
    passes(),
  ],
  'drafts of others': [
    issued('云溪县文旅局关于文创设计的通知', '请于4月30日前提交设计初稿，修改为定稿参展。'),
    passes(),
  ],
  'names a plan in draft': [issued('云溪县人民政府关于规划编制的通知', '县政府编制了规划纲要（草案）。'), passes()],
  'a draft published by itself': [
    draft({ title: '云溪县供水管理办法（征求意见稿）', kind: 'other' }),
    passes({ applies: false }),
  ],
});
