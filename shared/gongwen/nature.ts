import type { Elements, Kind, Nature } from '#shared/contract/index.ts';
import { fold } from './text.ts';

const comprehensive =
  /规划|纲要|工作要点|工作报告|总体方案|年度工作安排|若干重大|全面深化|全面推进|高质量发展的(?:若干)?(?:实施)?意见/u;
const special =
  /专项|整治|分工|排查|应急预案|(?:实施|工作|行动|活动|试点|安排|演练)方案|关于(?:召开|举办|开展|成立|调整|设立|命名|表彰|任免|报送|组织|同意|申请|商请)|放假|节假日|领导小组|名单|防汛|值班|联席会议/u;
const general = /(?:办法|规定|细则|规则|制度|条例|标准|规范|准则)(?:[（(][^（）()]*[）)])?》?(?:的(?:通知|函|决定))?$/u;

/**
 * What a document deploys, from its title (and, for a shell, what it prints). `unknown` where no cue speaks or cues
 * of two kinds contradict each other; then `conflict` is true.
 */
export function natureOf(title: string | null): { nature: Nature; conflict: boolean } {
  if (title === null) return { nature: 'unknown', conflict: false };
  const text = fold(title);
  const found: Nature[] = [];
  if (comprehensive.test(text)) found.push('comprehensive');
  if (special.test(text)) found.push('special');
  if (found.length === 0 && general.test(text)) found.push('general');
  return found.length === 1
    ? { nature: found[0] as Nature, conflict: false }
    : { nature: 'unknown', conflict: found.length > 1 };
}

const lower = /^各|各(?:县|区|市|乡|镇|街道|科室|股室|中队|直属|单位|部门)|有关单位|街道办事处$/u;

/** Which way a document goes, from its kind; an 意见 from whom it is sent to. */
export function directionOf(
  kind: Kind | null,
  recipients: readonly string[],
): { direction: Elements['direction']; conflict: boolean } {
  const down = recipients.some((recipient) => lower.test(recipient));
  switch (kind) {
    case '报告':
    case '请示':
    case '议案':
      return { direction: recipients.length === 0 && kind === '报告' ? 'unknown' : 'up', conflict: down };
    case '决议':
    case '决定':
    case '命令':
    case '公报':
    case '公告':
    case '通告':
    case '通知':
    case '通报':
    case '批复':
      return { direction: 'down', conflict: false };
    case '函':
      return { direction: 'parallel', conflict: false };
    case '意见':
      return { direction: down ? 'down' : 'unknown', conflict: false };
    case '纪要':
    case 'other':
    case null:
      return { direction: 'unknown', conflict: false };
  }
}

type FormCues = Pick<Elements, 'kind' | 'documentNumber' | 'title'> & { mark: string | null; signed: boolean };

/** What the document looks like: by its mark where there is one, else by number and kind. */
export function formOf(cues: FormCues): Elements['form'] {
  const mark = fold(cues.mark ?? '');
  const prefix = cues.documentNumber?.prefix ?? '';
  if (/电报|明电|密电|发电$/u.test(mark) || /电$/u.test(prefix)) return 'cable';
  if (/纪要$/u.test(mark) || cues.kind === '纪要') return 'minutes';
  if (/令$/u.test(mark) || cues.kind === '命令') return 'order';
  if (/文件$/u.test(mark)) return 'red';
  if (/函$/u.test(prefix) || (cues.kind === '函' && cues.documentNumber)) return 'letter';
  if (mark !== '' && cues.documentNumber === null) return 'white';
  if (cues.documentNumber) return 'red';
  return cues.signed && cues.title !== null ? 'white' : 'unknown';
}
