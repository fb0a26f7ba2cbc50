import { draft, finds, paper, passes, ruleTable } from '../testing/index.ts';
import { timingSignedAfterPrinting } from './rule.ts';

const dated = (signedOn: string | null, printedOn: string | null) => draft({ signedOn, printedOn });

const params = {};

ruleTable(timingSignedAfterPrinting, params, {
  'signed a day later': [
    dated('2026-03-06', '2026-03-05'),
    finds('after', { signedOn: '2026-03-06', printedOn: '2026-03-05' }),
  ],
  'a year mistyped': [dated('2026-12-30', '2026-01-04'), finds('after')],
  'in a whole document': [
    paper(
      '云溪县人民政府办公室关于做好春季防火工作的通知\n\n各乡镇人民政府：\n　　请做好防火工作。\n\n云溪县人民政府办公室\n2026年3月9日\n\n抄送：县委办公室。\n云溪县人民政府办公室　　2026年3月6日印发',
    ),
    finds('after'),
  ],
  'the same day': [dated('2026-03-05', '2026-03-05'), passes()],
  'printed a day later': [dated('2026-03-05', '2026-03-06'), passes()],
  'no date of printing': [dated('2026-03-05', null), passes({ applies: false })],
  'not signed yet': [dated(null, '2026-03-05'), passes({ applies: false })],
});
