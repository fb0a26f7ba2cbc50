import { describe, expect, test } from 'vitest';
import type { Draft, LawfulMark } from '../contract/index.ts';
import { lawfulOf, lawfulPlaces } from './lawful.ts';
import { draftOf } from './testing/draft.ts';

const notice = (body: string, title = '云溪县人民政府办公室关于做好防汛工作的通知'): Draft =>
  draftOf(`${title}\n\n各乡镇人民政府：\n${body}\n\n云溪县人民政府办公室\n2026年3月5日\n`);

function placesOf(draft: Draft): [string, string][] {
  return lawfulPlaces(draft).map(({ span, why }) => [why, draft.text.slice(...span)]);
}

describe('places where repetition is in order', () => {
  test.each([
    [
      'an article in quotation marks behind its law',
      '《中华人民共和国防洪法》第三十八条规定：“防汛抗洪工作实行各级人民政府行政首长负责制，统一指挥、分级分部门负责。”',
      '防汛抗洪工作实行各级人民政府行政首长负责制，统一指挥、分级分部门负责。',
    ],
    [
      'an article told without quotation marks',
      '根据《云溪县河道管理办法》第五条规定，河道管理范围内禁止修建围堤、阻水渠道、阻水道路。',
      '河道管理范围内禁止修建围堤、阻水渠道、阻水道路。',
    ],
    [
      'a superior that is quoted by name',
      '《关于加强防汛工作的意见》（江政发〔2026〕3号）明确，“要压实水库安全度汛行政责任人，逐库落实巡查值守。”',
      '要压实水库安全度汛行政责任人，逐库落实巡查值守。',
    ],
  ])('%s', (_, body, said) => {
    expect(placesOf(notice(`　　${body}`))).toEqual([['quoted-law', said]]);
  });

  test.each([
    ['a demand of one’s own', '各乡镇要压实水库安全度汛行政责任人，逐库落实巡查值守。'],
    ['words in quotation marks that nobody said', '要落实“四预”措施，做到“早发现、早处置、早报告、早转移避险”。'],
    ['a law that is only named', '各乡镇要认真执行《中华人民共和国防洪法》，逐库落实巡查值守，备足抢险物资。'],
    ['a notice that is only named', '按照《关于加强防汛工作的通知》要求，逐库落实巡查值守，备足抢险物资和队伍。'],
  ])('not %s', (_, body) => {
    expect(placesOf(notice(`　　${body}`))).toEqual([]);
  });

  test('the whole of an answer, an appointment, a public notice in a set form', () => {
    for (const title of [
      '云溪县人民政府关于同意设立石桥工业园的批复',
      '云溪县人民政府关于王某等同志任职的通知',
      '云溪县自然资源局国有建设用地使用权挂牌出让公告',
      '云溪县人民政府关于表彰2025年度防汛工作先进单位的通报',
      '云溪县人民政府关于表彰防汛工作先进单位和先进工作者的通报',
      '云溪县人民政府关于命名第三批文明村的决定',
      '云溪县人民政府关于石桥路等地名命名的通知',
      '中共云溪县委关于李某等同志挂职的通知',
    ]) {
      expect(lawfulPlaces(notice('　　经研究，现将有关事项通知如下，请认真执行。', title))).toMatchObject([
        { why: 'form', of: null },
      ]);
    }
    for (const name of ['责令限期改正指令书', '行政许可不予受理通知书', '行政处罚事先告知书']) {
      const text = `云溪县应急管理局\n${name}\n云应急改〔2026〕12号\n\n石桥砖厂：\n　　经检查，你单位存在下列问题，限十五日内改正。\n`;
      expect(lawfulPlaces(draftOf(text)), name).toMatchObject([{ why: 'form', of: null }]);
    }
  });

  test.each([
    '云溪县人民政府办公室关于规范地名命名更名工作的通知',
    '云溪县人民政府办公室关于做好年度先进评选表彰推荐工作的通知',
    '云溪县人民政府办公室关于选派干部到企业挂职锻炼的通知',
    '云溪县人民政府关于印发干部任免管理办法的通知',
    '云溪县人民政府办公室关于做好任前考察和任职培训的通知',
    '云溪县人民政府办公室关于召开表彰大会的通知',
  ])('none in %s, which is no appointment and no award', (title) => {
    expect(lawfulPlaces(notice('　　各乡镇要于6月底前报送名单。', title))).toEqual([]);
  });

  test('the original behind a notice that forwards it, not what a notice prints of its own', () => {
    const original = '第一条　水库管理单位应当每日巡查坝体，逐库建立台账，汛期每日上报水位。';
    const shell = (verb: string): Draft =>
      draftOf(
        `云溪县人民政府办公室关于${verb}《江平市水库管理办法》的通知\n\n各乡镇人民政府：\n　　现将《江平市水库管理办法》${verb}给你们，请认真贯彻执行。\n\n云溪县人民政府办公室\n2026年3月5日\n\n江平市水库管理办法\n\n　　${original}\n`,
      );
    const forwarded = (draft: Draft): boolean =>
      lawfulPlaces(draft).some(
        ({ span, why, of }) => why === 'forwarded' && of === null && draft.text.slice(...span).includes(original),
      );
    expect(forwarded(shell('转发'))).toBe(true);
    expect(forwarded(shell('印发'))).toBe(false);
  });
});

describe('a passage', () => {
  const text = '根据《江平市水库管理办法》，水库管理单位应当每日巡查坝体，逐库建立台账。';
  const passage = { draft: [text.indexOf('水库管理单位'), text.length], source: [10, 40] } as const;
  const nothing = { draftText: text, places: [], title: null, marks: [] };

  test('of the law that is named before it', () => {
    expect(lawfulOf(passage, { ...nothing, title: '江平市水库管理办法' })).toEqual({ why: 'quoted-law' });
    expect(lawfulOf(passage, { ...nothing, title: '江平市河道管理办法' })).toBeNull();
    expect(lawfulOf(passage, { ...nothing, title: '关于水库管理工作的通知' })).toBeNull();
  });

  test('of a law that bears the same title quotes nothing', () => {
    const draftText = `江平市水库管理办法\n${text.slice(text.indexOf('水库管理单位'))}`;
    const own = { draft: [0, draftText.length], source: [0, 40] } as const;
    expect(lawfulOf(own, { ...nothing, draftText, title: '江平市水库管理办法' })).toBeNull();
  });

  test('that is the name of the law', () => {
    const name = { draft: [3, 12], source: [0, 9] } as const;
    expect(lawfulOf(name, { ...nothing, title: '江平市水库管理办法' })).toEqual({ why: 'quoted-law' });
  });

  test('that a person marked, to four fifths', () => {
    const mark = {
      id: 'mark_1',
      documentId: 'doc_1',
      source: [0, 36],
      reason: '省里统一口径',
      by: { name: '王', role: 'clerk' },
      at: '2026-11-22T01:00:00.000Z',
    } as unknown as LawfulMark;
    expect(lawfulOf(passage, { ...nothing, marks: [mark] })).toEqual({
      why: 'marked',
      reason: '省里统一口径',
      markId: 'mark_1',
    });
    expect(lawfulOf(passage, { ...nothing, marks: [{ ...mark, source: [0, 30] }] })).toBeNull();
  });

  test('that lies in a lawful place for the most part', () => {
    const place = { span: [30, text.length] as [number, number], why: 'form' as const, of: null };
    expect(lawfulOf(passage, { ...nothing, places: [place] })).toBeNull();
    expect(lawfulOf(passage, { ...nothing, places: [{ ...place, span: [10, text.length] }] })).toEqual({ why: 'form' });
  });
});
