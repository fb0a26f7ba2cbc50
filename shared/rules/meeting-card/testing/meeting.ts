import type { Draft } from '../../../contract/index.ts';
import { paper } from '../../testing/index.ts';

type Sketch = Readonly<{ title?: string; to?: string; issuer?: string; signedOn?: string }>;

/** A notice of a meeting of a county's office, signed on Thursday, 5 March 2026, with these paragraphs. */
export function meeting(body: string, { title, to, issuer, signedOn }: Sketch = {}): Draft {
  const by = issuer ?? '云溪县人民政府办公室';
  return paper(
    [
      title ?? `${by}关于召开全县春耕生产工作会议的通知`,
      '',
      to ?? '各乡镇人民政府，县政府有关部门：',
      ...body.split('\n').map((line) => `　　${line}`),
      '',
      by,
      signedOn ?? '2026年3月5日',
    ].join('\n'),
  );
}
