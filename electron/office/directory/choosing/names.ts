import type { Organ } from '#shared/contract/index.ts';
import { type DivisionNode, isZone } from '../divisions/index.ts';

/** What an organ of a division is called, before it has an id and a place. */
export type Named = Readonly<{ name: string; aliases: readonly string[]; type: Organ['type'] }>;

/**
 * The area as the names of its organs begin: a district stands behind its city (岳阳市云溪区), a county doesn't
 * (平江县), a township behind both (岳阳市云溪区路口镇).
 */
export function areaName(node: DivisionNode): string {
  const { parent, name, level } = node;
  if (parent === null) return name;
  if (level === 'township') return name.startsWith(parent.name) ? name : areaName(parent) + name;
  const district = level === 'county' && name.endsWith('区') && !isZone(node) && /市$/u.test(parent.name);
  return district && !name.startsWith(parent.name) ? parent.name + name : name;
}

/** 县 of 云溪县, 州 of an autonomous prefecture: what the own people put before 政府 and 财政局. */
export function areaWord({ name }: DivisionNode): string {
  const word = /(?<word>自治区|街道|苏木|[省市州盟县旗区镇乡])$/u.exec(name)?.groups?.word ?? '';
  return name.endsWith('地区') ? '地' : word;
}

/** 县委, 自治区党委: empty where no short form is sure. */
export function partyWord(node: DivisionNode): string {
  const word = areaWord(node);
  if (word === '自治区') return '自治区党委';
  return /^[省市州盟县旗区地镇乡]$/u.test(word) && !/(?:特区|林区)$/u.test(node.name)
    ? `${word}${node.level === 'township' ? '党' : ''}委`
    : '';
}

/** The government of a division, or who stands in its place: 办事处, 行政公署, 管理委员会. */
export function governmentOf(node: DivisionNode): Named {
  const area = areaName(node);
  const { name, parent } = node;
  if (/(?:街道|街)$/u.test(name)) return named(`${area}办事处`, [name, `${name}办事处`], 'government');
  if (node.level === 'township' && name.endsWith('地区'))
    return named(`${area}办事处`, [`${name}办事处`], 'government');
  if (node.level === 'city' && /(?:地区|盟)$/u.test(name))
    return named(`${area}行政公署`, [name, `${name}行署`], 'government');
  if (isZone(node)) {
    const behind = parent !== null && name.startsWith(parent.name) ? name.slice(parent.name.length) : name;
    const bare = behind.replace(/(?:管委会|管理委员会)$/u, '');
    const full = /委员会$/u.test(name) ? name : `${name.replace(/管委会$/u, '')}管理委员会`;
    return named(full, [name, bare, `${bare}管委会`, `${bare}管理委员会`], 'zone');
  }
  return named(`${area}人民政府`, [name, `${name}人民政府`, `${name}政府`], 'government');
}

/** The party committee of a division; null where there is none of that kind. */
export function committeeOf(node: DivisionNode): Named | null {
  const { name } = node;
  if (isZone(node)) return null;
  const area = areaName(node);
  if (/(?:街道|街)$/u.test(name)) return named(`中共${area}工作委员会`, [`${name}党工委`], 'party');
  if (node.level === 'township' && name.endsWith('地区')) return null;
  if (name.endsWith('地区')) return named(`中共${name}委员会`, [`${name.slice(0, -2)}地委`], 'party');
  const short = node.level === 'township' || name.endsWith('自治区') ? `${name}党委` : `${name}委`;
  return named(`中共${area}委员会`, [short], 'party');
}

const deputyProvincial = /^(?:广州|武汉|哈尔滨|沈阳|成都|南京|西安|长春|济南|杭州|大连|青岛|深圳|厦门|宁波)市$/u;

/** 办公厅 of provinces and of the cities at vice-provincial level, 办公室 elsewhere. */
export function officeWord({ level, name }: DivisionNode): string {
  return level === 'province' || deputyProvincial.test(name) ? '办公厅' : '办公室';
}

export function named(name: string, aliases: readonly string[], type: Organ['type']): Named {
  return { name, aliases: [...new Set(aliases)].filter((alias) => alias !== name), type };
}
