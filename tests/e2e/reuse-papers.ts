import { type DraftFile, earlier } from './files.ts';

/** What a paper on the flood season says; the rest of it is the same every year, at every level. */
type Year = Readonly<{
  issuer: string;
  below: string;
  units: string;
  year: number;
  signedOn: string;
  teams: number;
  people: number;
  sites: number;
  /** day of the flood season's start and of the first report */
  start: string;
  report: string;
  desk: string;
  own?: readonly string[];
}>;

const closing = '各级各部门要提高政治站位，加强组织领导，压紧压实责任，确保各项工作落到实处、见到实效。';

function floodNotice(facts: Year): string {
  const { issuer, below, units, year, signedOn, teams, people, sites, start, report, desk, own = [] } = facts;
  return [
    `${issuer}关于做好${year}年汛期地质灾害防治工作的通知`,
    '',
    `${units}：`,
    `　　${start}起我们进入主汛期，降雨量预计较常年偏多一到两成，局部地区有发生群发性滑坡、泥石流的可能。为切实做好${year}年汛期地质灾害防治工作，保护人民群众生命财产安全，现就有关事项通知如下。`,
    '　　一、全面排查隐患',
    `　　对${sites}处在册隐患点逐一复核，重点检查学校、医院、集镇、旅游景区和切坡建房户，做到不漏一户、不落一人。排查结果登记造册，由${below}主要负责人签字背书，新发现的隐患点要当日立牌、当日落实监测责任人。`,
    '　　二、严格巡查值守',
    '　　汛期每天巡查不少于两次，强降雨期间每两小时巡查一次。值班电话二十四小时畅通，值守人员不得脱岗、漏岗。遇有险情，先转移、后报告，坚决把群众转移到安全地带。',
    '　　三、做好应急准备',
    `　　组建抢险队伍${teams}支、${people}人，备足编织袋、帐篷、发电机和卫星电话。6月底前组织一次全员避险演练，让隐患点上的每一户都清楚预警信号、转移路线和安置地点。`,
    ...own.map((paragraph) => `　　${paragraph}`),
    '　　四、加强信息报送',
    `　　${below}于${report}前将排查情况报送${desk}（电话：2345678），此后每周五报送一次进展。`,
    `　　${closing}`,
    '',
    issuer,
    signedOn,
    '',
  ].join('\n');
}

const county = {
  issuer: '云岭县人民政府办公室',
  below: '各乡镇人民政府',
  units: '各乡镇人民政府，县政府各部门',
  desk: '县自然资源局',
} as const;

/** The county's notice of last year. */
export const lastYear: DraftFile = earlier(
  '2025年汛期.txt',
  floodNotice({
    ...county,
    year: 2025,
    signedOn: '2025年4月28日',
    teams: 12,
    people: 360,
    sites: 218,
    start: '5月1日',
    report: '5月15日',
  }),
);

const thisYear: Year = {
  ...county,
  year: 2026,
  signedOn: '2026年4月24日',
  teams: 15,
  people: 420,
  sites: 231,
  start: '4月25日',
  report: '5月10日',
};

/** This year's draft: last year's with other figures and days. */
export const clone: DraftFile = earlier('2026年汛期.txt', floodNotice(thisYear));

/** The same draft after an edit elsewhere. */
export const editedClone: DraftFile = earlier(
  '2026年汛期.txt',
  floodNotice({ ...thisYear, own: ['东河水库下游三个村另设临时安置点，由县水利局负责调度船只。'] }),
);

const city: Year = {
  issuer: '清江市人民政府办公室',
  below: '各县（市、区）人民政府',
  units: '各县（市、区）人民政府，市政府各部门',
  desk: '市自然资源局',
  year: 2026,
  signedOn: '2026年4月20日',
  teams: 15,
  people: 420,
  sites: 231,
  start: '4月25日',
  report: '5月10日',
};

/** What the city sent down this year. */
export const superiors: DraftFile = earlier('清江市汛期通知.txt', floodNotice(city));

/** The city's notice, passed on by the county with measures and money of its own. */
export const passedOn: DraftFile = earlier(
  '县汛期通知.txt',
  floodNotice({
    ...city,
    ...county,
    signedOn: '2026年4月24日',
    own: [
      '县财政安排应急资金350万元，由县应急管理局统一采购冲锋舟8艘，5月20日前配发到东河、柳溪、石板三个乡镇。',
      '县融媒体中心每天两次滚动播发预警信息，村级广播员逐户通知到人。',
    ],
  }),
);

/** On another matter, but with the closing that every notice has. */
export function otherNotice(topic: string, signedOn: string, middle: string): DraftFile {
  return earlier(
    `${topic}.txt`,
    [
      `云岭县人民政府办公室关于${topic}的通知`,
      '',
      '各乡镇人民政府，县政府各部门：',
      `　　${middle}`,
      `　　${closing}`,
      '',
      '云岭县人民政府办公室',
      signedOn,
      '',
    ].join('\n'),
  );
}
