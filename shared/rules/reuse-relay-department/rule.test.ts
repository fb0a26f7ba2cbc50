import type { Shell } from '../../contract/index.ts';
import { draft, finds, passes, ruleTable } from '../testing/index.ts';
import { reuseRelayDepartment } from './rule.ts';

const params = {};
const shellOf = (act: Shell['act']) => ({ act, depth: 1, title: null, titleSpan: null });
const relay = (title: string, issuer = '云溪县人民政府办公室', act: Shell['act'] = 'relay') =>
  draft({ title, issuers: [issuer], isShell: true, shell: shellOf(act) });

ruleTable(reuseRelayDepartment, params, {
  办公室转发一个部门的意见: [
    relay('云溪县人民政府办公室转发县教育局关于规范校外托管意见的通知'),
    finds('departmentsOwn', { organ: '县教育局' }),
  ],
  政府批转一个部门的方案: [
    relay('云溪县人民政府批转县水利局关于灌溉用水方案的通知', '云溪县人民政府', 'approve'),
    finds('departmentsOwn', { organ: '县水利局' }),
  ],
  书名号里的部门文件: [
    relay('云溪县人民政府办公室关于转发《县民政局关于规范地名标志的意见》的通知'),
    finds('departmentsOwn', { organ: '县民政局' }),
  ],
  几个部门的文件: [
    relay('云溪县人民政府办公室转发县教育局等部门关于规范校外托管意见的通知'),
    passes({ lawful: true, reason: 'several' }),
  ],
  两个部门联合的文件: [
    relay('云溪县人民政府办公室转发县教育局、县公安局关于校车管理意见的通知'),
    passes({ lawful: true, reason: 'several' }),
  ],
  转发上级政府的文件: [
    relay('云溪县人民政府办公室转发平江市人民政府办公室关于防汛工作的通知'),
    passes({ applies: false }),
  ],
  部门转发部门的文件: [relay('云溪县教育局转发市教育局关于招生工作的通知', '云溪县教育局'), passes({ applies: false })],
  印发方案: [
    relay('云溪县人民政府办公室关于印发防汛预案的通知', '云溪县人民政府办公室', 'promulgate'),
    passes({ applies: false }),
  ],
});
