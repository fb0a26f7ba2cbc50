import type { Draft } from '../../contract/index.ts';

/** Behind the title: （2026年3月5日）, （送审稿）, 稿, 提纲. */
const behind = /(?:\s{0,4}[（(][^（）()]{1,40}[）)]){0,3}$/u;
const meeting = '(?:会|会议|大会|全会|座谈会|论坛|仪式|典礼|活动|培训班|研讨班)(?:[（(][^（）()]{1,20}[）)])?[上时]的';
const speech = new RegExp(`(?:讲话|致辞|致词)(?:稿|提纲)?$|政府工作报告$|${meeting}(?:主题|工作|主)?报告(?:稿)?$`, 'u');
const contribution = new RegExp(
  `${meeting}(?:典型|交流|表态|经验)?(?:发言|汇报)(?:材料|稿|提纲)?$|(?:典型|交流|表态|大会)发言(?:材料|稿|提纲)?$|汇报(?:稿|提纲)$`,
  'u',
);

/** 各位代表、同志们: those who listen are no recipients. */
const audience = /^(?:尊敬的)?各位|(?:同志|朋友|代表|同学|老师|战友|女士|先生)们?$/u;

/** What is meant to be read out: told from the title alone, and only where it is neither printed nor addressed to an organ. */
export function readOut({ document }: Draft): 'speech' | 'contribution' | null {
  const { title, kind, isShell, mainRecipients } = document;
  if (title === null || isShell || kind === '通知' || !mainRecipients.every((name) => audience.test(name))) return null;
  const plain = title.replace(behind, '');
  if (speech.test(plain)) return 'speech';
  return contribution.test(plain) ? 'contribution' : null;
}
