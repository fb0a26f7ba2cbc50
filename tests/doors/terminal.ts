import { run } from '#electron/cli/run.ts';

export type Said = Readonly<{ status: number; out: string; err: string }>;

/** Runs one command line in this process, as the terminal would, at a fixed moment. */
export async function terminal(
  args: readonly string[],
  { cwd = process.cwd(), now = new Date('2026-11-22T02:00:00Z') } = {},
): Promise<Said> {
  let out = '';
  let err = '';
  const status = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    cwd,
    now: () => now,
  });
  return { status, out, err };
}

/** A short notice in the manner of a real one. */
export function notice({ title = '关于开展农村公路隐患排查的通知', extra = '' } = {}): string {
  return [
    `云溪县人民政府办公室${title}`,
    '云政办发〔2026〕12号',
    '各乡镇人民政府、街道办事处：',
    '为保障群众出行安全，经县政府同意，现就开展农村公路隐患排查有关事项通知如下：',
    '一、排查范围。县道、乡道、村道及其桥梁、涵洞、边坡和临水临崖路段，重点查看护栏缺失、路面沉陷、标志不清等情形。',
    `二、时间安排。2026年12月10日前完成排查，12月底前完成整改。${extra}`,
    '三、工作要求。县交通运输局负责技术指导，各乡镇对能够立即整改的问题随查随改。',
    '云溪县人民政府办公室',
    '2026年11月20日',
    '（此件公开发布）',
    '',
  ].join('\n');
}
