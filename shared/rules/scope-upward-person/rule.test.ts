import { draft, finds, passes, ruleTable } from '../testing/index.ts';
import { scopeUpwardPerson } from './rule.ts';

const to = (recipient: string, given: Parameters<typeof draft>[0] = {}) =>
  draft({ kind: '请示', direction: 'up', mainRecipients: [recipient], ...given });

const params = {};

ruleTable(scopeUpwardPerson, params, {
  请示主送县长: [to('张县长'), finds('toPerson', { recipient: '张县长' }, { atMost: 'must' })],
  报告主送市委书记本人: [to('尊敬的市委书记李明同志', { kind: '报告' }), finds('toPerson', {}, { atMost: 'must' })],
  写两位领导: [to('李县长、张副县长', { kind: '报告' }), finds('toPerson', {}, { atMost: 'must' })],
  先写领导并写机关: [to('周副市长并市教育局'), finds('toPerson', {}, { atMost: 'must' })],
  职务后写姓名: [to('市委常委、常务副市长赵立群同志'), finds('toPerson', {}, { atMost: 'must' })],
  党组书记和主任: [to('市卫生健康委员会党组书记、主任黄梅'), finds('toPerson', {}, { atMost: 'should' })],
  主送秘书长: [to('王秘书长', { kind: '报告' }), finds('toPerson', {}, { atMost: 'should' })],
  请领导批示不是交办: [to('张县长', { body: '妥否，请领导批示。' }), finds('toPerson', {}, { atMost: 'must' })],
  主送主席会议: [to('县政协主席会议'), passes({ persons: 0 })],
  主送商会和办公会: [to('市工商联、县长办公会', { kind: '报告' }), passes({ persons: 0 })],
  写机关又写领导: [to('县人民政府并王副县长'), finds('toPerson', {}, { atMost: 'must' })],
  主送局长只作提醒: [to('刘局长'), finds('toPerson', {}, { atMost: 'should' })],
  方向有疑问时只作提醒: [to('张县长', { unsure: ['direction'] }), finds('toPerson', {}, { atMost: 'should' })],
  主送上级机关: [to('云溪县人民政府'), passes({ persons: 0 })],
  领导直接交办的事项: [
    to('张县长', { body: '按照您在现场会上的批示要求，现将办理情况报告如下。' }),
    passes({ lawful: true, reason: 'assigned' }),
  ],
  向代表作的工作报告: [to('各位代表', { kind: '报告' }), passes({ persons: 0 })],
  会上听取报告的同志们: [to('同志们', { kind: '报告' }), passes()],
  给个人的函: [to('王委员', { kind: '函', direction: 'parallel' }), passes({ applies: false })],
});
