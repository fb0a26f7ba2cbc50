import type { Directory, Organ, OrganGroup } from '#shared/contract/index.ts';

type Sketch = Partial<Organ> & Readonly<{ id: string; name: string }>;

export function organ(given: Sketch): Organ {
  return { aliases: [], level: 'county', type: 'department', parentId: null, formerNames: [], ...given };
}

const townships = ['青石镇', '白水镇', '柳溪乡', '龙泉乡', '城关街道', '东门街道'] as const;

/** A county with a party committee, six townships, four departments, an institution, and its office as the own organ. */
export function county(given: Partial<Directory> = {}): Directory {
  const groups: OrganGroup[] = [
    {
      name: '县防指成员单位',
      aliases: ['县防指有关成员单位'],
      members: ['organ_water', 'organ_finance', 'organ_gone'],
    },
  ];
  return {
    ownOrganId: 'organ_office',
    organs: [
      organ({ id: 'organ_city', name: '江平市人民政府', level: 'city', type: 'government' }),
      organ({ id: 'organ_county', name: '云溪县人民政府', type: 'government', parentId: 'organ_city' }),
      organ({ id: 'organ_party', name: '中共云溪县委员会', aliases: ['县委'], type: 'party' }),
      organ({ id: 'organ_office', name: '云溪县人民政府办公室', type: 'office', parentId: 'organ_county' }),
      ...townships.map((name, index) =>
        organ({
          id: `organ_t${index}`,
          name: `云溪县${name}${name.endsWith('街道') ? '办事处' : '人民政府'}`,
          aliases: [name],
          level: 'township',
          type: 'government',
          parentId: 'organ_county',
        }),
      ),
      organ({ id: 'organ_finance', name: '云溪县财政局', parentId: 'organ_county' }),
      organ({ id: 'organ_water', name: '云溪县水利局', parentId: 'organ_county' }),
      organ({ id: 'organ_education', name: '云溪县教育局', parentId: 'organ_county' }),
      organ({ id: 'organ_housing', name: '云溪县住房和城乡建设局', aliases: ['县住建局'], parentId: 'organ_county' }),
      organ({ id: 'organ_archive', name: '云溪县地方志编纂中心', type: 'institution', parentId: 'organ_county' }),
      organ({ id: 'organ_zone', name: '云溪经济开发区管理委员会', type: 'zone', parentId: 'organ_county' }),
    ],
    groups,
    ...given,
  };
}
