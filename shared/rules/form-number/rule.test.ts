import { parseDocumentNumber } from '../../gongwen/index.ts';
import { draft, finds, findsAll, passes, ruleTable } from '../testing/index.ts';
import { formNumber } from './rule.ts';

const numbered = (raw: string) => draft({ documentNumber: parseDocumentNumber(raw) });

const params = {};

ruleTable(formNumber, params, {
  'square brackets': [
    numbered('云政发[2026]12号'),
    finds('brackets', { number: '云政发[2026]12号', right: '云政发〔2026〕12号' }),
  ],
  'round brackets': [numbered('云政发（2026）12号'), finds('brackets')],
  'noughts in front': [numbered('云政发〔2026〕012号'), finds('padded', { right: '云政发〔2026〕12号' })],
  'with 第': [numbered('云政发〔2026〕第12号'), finds('ordinal')],
  'a short year': [numbered('云政发〔26〕12号'), finds('shortYear')],
  'without 号': [numbered('云政发〔2026〕12'), finds('noMark')],
  'brackets, 第 and noughts': [numbered('云政发[2026]第012号'), findsAll('brackets', 'ordinal', 'padded')],
  'the standard way': [numbered('云政发〔2026〕12号'), passes({ applies: true })],
  'the same brackets from another font': [numbered('云政发﹝2026﹞12号'), passes()],
  'a serial that isn’t given yet': [numbered('云政发〔2026〕　　号'), passes()],
  'a department in brackets': [numbered('云政办（函）〔2026〕8号'), passes()],
  'an order has its own form': [numbered('第12号'), passes({ applies: false })],
  'a court’s number': [numbered('（2026）云法建3号'), passes({ applies: false })],
  'no number': [draft({ documentNumber: null }), passes({ applies: false })],
});
