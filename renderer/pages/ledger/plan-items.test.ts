import { expect, it } from 'vitest';
import { flawIn, planItemsIn } from './plan-items.ts';

it.each([
  ['1. 关于做好防汛工作的通知', '关于做好防汛工作的通知'],
  ['12、关于做好防汛工作的通知', '关于做好防汛工作的通知'],
  ['一、防汛工作', '防汛工作'],
  ['（二）防汛工作', '防汛工作'],
  ['3\t防汛工作\t县应急管理局', '防汛工作 县应急管理局'],
  ['2026年防汛工作要点', '2026年防汛工作要点'],
  ['1.5 万亩高标准农田建设', '1.5 万亩高标准农田建设'],
  ['十四五规划中期评估', '十四五规划中期评估'],
])('reads “%s”', (line, item) => expect(planItemsIn(line)).toEqual([item]));

it('leaves empty lines out', () => expect(planItemsIn('防汛\r\n\r\n　\n防火')).toEqual(['防汛', '防火']));
it('names the line that says nothing', () => expect(flawIn(['防汛工作', '火'])).toEqual({ line: 2 }));
it('takes a list that is fine', () => expect(flawIn(['防汛工作'])).toBeNull());
it('takes no endless list', () => expect(flawIn(Array.from({ length: 1001 }, () => '防汛工作'))).toBe('too-many'));
