import type { Elements } from '../../contract/index.ts';
import { draft, finds, paper, passes, ruleTable } from '../testing/index.ts';
import { formAttachments } from './rule.ts';

const notice = (list: readonly string[], body = '请按附件1填报。', behind: readonly string[] = []) =>
  paper(
    [
      '云溪县人民政府办公室关于开展隐患排查的通知',
      '',
      '各乡镇人民政府：',
      `　　${body}`,
      '',
      ...list,
      '',
      '云溪县人民政府办公室',
      '2026年3月5日',
      ...behind,
    ].join('\n'),
  );
type Attached = Elements['attachmentTexts'][number];
const attached = (listed: number | null, title: string | null): Attached => ({
  listed,
  title,
  titleSpan: title === null ? null : [0, title.length],
  span: [0, 40],
});
const listed = (attachments: readonly string[], attachmentTexts: readonly Attached[], rest: Partial<Elements> = {}) =>
  draft({ attachments: [...attachments], attachmentTexts: [...attachmentTexts], ...rest });

const params = {};

ruleTable(formAttachments, params, {
  'a stop behind a name': [
    notice(['　　附件：1.隐患台账。', '　　　　　2.责任清单']),
    finds('stop', { name: '隐患台账', stop: '。' }),
  ],
  'an attachment that isn’t listed': [
    notice(['　　附件：1.隐患台账', '　　　　　2.责任清单'], '整改时限见附件3。'),
    finds('notListed', { quote: '见附件3', count: 2 }),
  ],
  附件标题与附件说明不同: [
    listed(['隐患台账', '责任清单'], [attached(0, '隐患排查登记表'), attached(1, '责任清单')]),
    finds('otherName', { number: 1, name: '隐患台账', title: '隐患排查登记表' }),
  ],
  附件先后与附件说明不同: [
    listed(['隐患台账', '责任清单'], [attached(1, '责任清单'), attached(0, '隐患台账')]),
    finds('order', { name: '隐患台账' }),
  ],
  'one of two is in the file': [
    listed(['隐患台账', '责任清单'], [attached(0, '隐患台账')]),
    finds('missing', { names: '责任清单' }, { atMost: 'note' }),
  ],
  'list and attachments agree': [
    notice(['　　附件：1.隐患台账', '　　　　　2.责任清单'], '请按附件1填报。', [
      '附件1',
      '隐患台账',
      '附件2',
      '责任清单',
    ]),
    passes({ listed: 2 }),
  ],
  附件另成文件: [notice(['　　附件：1.隐患台账', '　　　　　2.责任清单']), passes({ listed: 2, found: 0 })],
  'the organ stands before the title': [
    listed(['2026年隐患排查方案'], [attached(0, '云溪县2026年隐患排查方案（试行）')]),
    passes(),
  ],
  'files of a portal': [notice(['　　附件：1.隐患台账.docx', '　　　　　2.责任清单.xlsx']), passes({ listed: 2 })],
  'a table within an attachment': [notice(['　　附件：1.隐患台账', '　　　　　2.责任清单'], '填写附件2-1。'), passes()],
  'the text that a shell prints has its own': [
    listed(['隐患排查方案'], [attached(0, '另一个方案')], { isShell: true }),
    passes(),
  ],
  'no list': [notice([], '有关要求见附件3。'), passes({ listed: 0 })],
});
