import { finds, paper, passes, ruleTable } from '../testing/index.ts';
import { formLetterCommands } from './rule.ts';

const letter = (body: string, matter = '清淤工作', kind = '函') =>
  paper(
    [
      `云溪县水利局关于${matter}的${kind}`,
      '',
      '县住房和城乡建设局：',
      `　　${body}`,
      '',
      '云溪县水利局',
      '2026年3月5日',
    ].join('\n'),
  );

const params = {};

ruleTable(formLetterCommands, params, {
  'orders and threatens': [
    letter('你局必须于3月20日前完成清淤，逾期未完成的予以通报批评。'),
    finds('commands', { quote: '必须' }),
  ],
  'forbids delay and wants it carried out': [
    letter('请抓紧清淤，不得拖延，以上要求请遵照执行。'),
    finds('commands', { quote: '不得拖延', other: '遵照执行' }),
  ],
  'asks politely': [letter('为做好汛前准备，商请贵局于3月20日前完成清淤，请予支持并函复。'), passes({ places: 0 })],
  'one strong word is none yet': [letter('工程必须在汛期前完工，请贵局协助办理占道手续。'), passes({ places: 1 })],
  'quotes a slogan': [letter('宣传语“必须清淤、严肃追责”已定稿，请贵局协助播放。'), passes()],
  'tells of others': [letter('居民反映，施工单位被要求必须停工、严肃追责。现将情况函告贵局。'), passes()],
  'a reply sets terms': [
    letter('同意临时占用河道。施工必须避开汛期，不得拖延工期。', '同意临时占用河道', '复函'),
    passes({ applies: false }),
  ],
  'a reminder reminds': [letter('务必于3月底前整改，逾期予以约谈。', '落实整改', '督办函'), passes({ applies: false })],
  'by law': [letter('根据《中华人民共和国防洪法》第四十二条，阻水设施必须限期拆除，逾期追究有关责任。'), passes()],
  'a notice may command': [
    letter('你局必须于3月20日前完成清淤，不得拖延。', '清淤工作', '通知'),
    passes({ applies: false }),
  ],
});
