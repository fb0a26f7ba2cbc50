import { type DraftFile, earlier } from './files.ts';

/** A notice whose title names another organ than signs it: what is copied from another office's file looks like this. */
export function copiedNotice(): DraftFile {
  return earlier(
    '森林防火通知.txt',
    [
      '云岭县人民政府办公室关于做好冬季森林防火工作的通知',
      '',
      '各乡镇人民政府，县政府各部门：',
      '　　入冬以来，我县降水偏少，森林火险等级居高不下。现就有关事项通知如下。',
      '　　一、压实责任。各单位要把防火责任落实到山头地块。',
      '　　二、严管火源。进山路口一律设卡登记。',
      '',
      '云岭县应急管理局',
      '2026年11月12日',
      '',
    ].join('\n'),
  );
}

/** A notice with tasks, a report that is asked for, and a sum. */
export function taskNotice(): DraftFile {
  return earlier(
    '冬春防火任务.txt',
    [
      '云岭县人民政府办公室关于开展冬春防火专项检查的通知',
      '',
      '各乡镇人民政府，县政府各部门：',
      '　　经县人民政府同意，现就开展冬春防火专项检查有关事项通知如下。',
      '　　一、排查隐患。对林区输电线路全面检查，12月10日前完成整改。（牵头单位：县应急管理局；配合单位：县林业局、县供电公司）',
      '　　二、储备物资。县财政安排资金120万元购置灭火器材。（责任单位：县财政局、县应急管理局）',
      '　　三、报送情况。请各乡镇人民政府于2026年12月20日前将《防火检查情况统计表》报送县应急管理局。',
      '',
      '云岭县人民政府办公室',
      '2026年11月12日',
      '',
    ].join('\n'),
  );
}

/** A regulation with chapters and articles: a tree of headings that is longer than the list beside the paper. */
export function regulation(): DraftFile {
  const chapters = ['总则', '申报与受理', '资金使用', '监督检查', '附则'];
  const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
  const articles = (chapter: number) =>
    Array.from({ length: 8 }, (_, at) => {
      const n = chapter * 8 + at + 1;
      const tens = Math.floor(n / 10);
      const han = `${tens > 1 ? numerals[tens - 1] : ''}${tens > 0 ? '十' : ''}${n % 10 > 0 ? numerals[(n % 10) - 1] : ''}`;
      return `　　第${han}条　专项资金的管理遵循公开透明、专款专用的原则，由财政部门会同主管部门组织实施，接受审计和社会监督。`;
    });
  return earlier(
    '资金管理办法.txt',
    [
      '云岭县专项资金管理办法',
      '',
      ...chapters.flatMap((title, at) => [`第${numerals[at]}章　${title}`, ...articles(at)]),
      '',
    ].join('\n'),
  );
}

/** A notice that lays much on those below: several places of one rule, several groups, hints on trial. */
export function burdenNotice(extra = ''): DraftFile {
  return earlier(
    '森林防火责任.txt',
    [
      '云岭县人民政府办公室关于进一步压实森林防火责任的通知',
      '',
      '各乡镇人民政府，县政府各部门：',
      '　　为进一步做好森林防火工作，现就有关事项通知如下。',
      '　　一、层层签订责任书。各乡镇要与各村签订森林防火责任书，各村要与农户签订森林防火承诺书，签订率达到100%。',
      '　　二、严格考核。对发生火情的乡镇实行一票否决，取消年度评优资格。',
      '　　三、加强宣传。各乡镇要组织干部群众关注“云岭防火”公众号，并转发点赞，每天在“云岭防火”APP上签到打卡。',
      '　　四、留痕管理。每次巡查要拍照上传，建立巡查台账，做到全程留痕。',
      '　　五、信息报送。各乡镇每天16时前报送巡查情况，每周五报送工作总结，县森防办按周排名通报。联系电话：××××××。',
      ...(extra === '' ? [] : [`　　${extra}`]),
      '',
      '云岭县人民政府办公室',
      '2026年11月18日',
      '',
    ].join('\n'),
  );
}
