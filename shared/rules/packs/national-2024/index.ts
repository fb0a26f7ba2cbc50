import demandsForms from './demands-forms.json' with { type: 'json' };
import demandsLoads from './demands-loads.json' with { type: 'json' };
import form from './form.json' with { type: 'json' };
import length from './length.json' with { type: 'json' };
import meeting from './meeting.json' with { type: 'json' };
import quota from './quota.json' with { type: 'json' };
import reuse from './reuse.json' with { type: 'json' };
import scope from './scope.json' with { type: 'json' };
import timing from './timing.json' with { type: 'json' };

/** The default pack as its file would read: one JSON file a group, put together. */
export const national2024 = {
  id: 'national-2024',
  version: '2',
  title: { 'zh-CN': '全国（2024年《若干规定》）', en: 'National (rules of 2024)' },
  extends: null,
  rules: {
    ...length,
    ...scope,
    ...quota,
    ...reuse,
    ...meeting,
    ...demandsForms,
    ...demandsLoads,
    ...timing,
    ...form,
  },
};
