import { CLASS_I, CLASS_II, group, type InstitutionGroup } from './institutionGroup';

const EDUCATION = '县教育科技局|Education, Science and Technology Bureau';
const CIVIL_AFFAIRS = '县民政局|Civil Affairs Bureau';
const RESOURCES = '县人力资源和社会保障局|Human Resources and Social Security Bureau';
const VETERANS = '县退役军人事务局|Veterans Affairs Bureau';
const CULTURE = '县文化和旅游局|Culture and Tourism Bureau';
const HEALTH = '县卫生健康和体育局|Health and Sports Bureau';
const INSURANCE = '县医疗保障局|Medical Insurance Bureau';

/** Institutions of education, social security, culture and health. */
export const SOCIAL_INSTITUTIONS: readonly InstitutionGroup[] = [
  group('县教育事务中心|Education Affairs Centre', 'social', EDUCATION, CLASS_I, [
    '县教学研究室|Teaching Research Office|14',
    '县招生考试中心|Admissions and Examinations Centre|7',
    '县电化教育馆|Audio-Visual Education Centre|6',
    '县学生资助中心|Student Aid Centre|5',
    '县教育督导服务中心|Education Inspection Service Centre|5',
  ]),
  group('县科技创新服务中心|Science and Innovation Service Centre', 'social', EDUCATION, CLASS_I, [
    '县科技情报研究所|Scientific Information Institute|5',
    '县科学技术推广中心|Science Extension Centre|6',
    '县地震监测站|Earthquake Monitoring Station|5',
    '县青少年科技活动中心|Youth Science Activity Centre|4',
  ]),
  group('县民政事务服务中心|Civil Affairs Service Centre', 'social', CIVIL_AFFAIRS, CLASS_I, [
    '县最低生活保障中心|Minimum Living Allowance Centre|9',
    '县救助管理站|Relief Station|6',
    '县殡葬服务所|Funeral Service Office|7',
    '县福利彩票服务站|Welfare Lottery Station|4',
    '县婚姻登记服务中心|Marriage Registration Centre|4',
    '县老龄服务中心|Ageing Service Centre|5',
    '县社会福利院|Social Welfare Home|10',
  ]),
  group('县社会保险中心|Social Insurance Centre', 'social', RESOURCES, CLASS_I, [
    '县机关养老保险中心|Government Staff Pension Centre|9',
    '县城乡居民养老保险中心|Residents Pension Centre|11',
    '县企业养老保险所|Enterprise Pension Office|9',
    '县工伤失业保险所|Injury and Unemployment Insurance Office|6',
    '县社保基金稽核所|Insurance Fund Audit Office|5',
  ]),
  group('县就业和人才服务中心|Employment and Talent Service Centre', 'social', RESOURCES, CLASS_I, [
    '县劳动就业服务中心|Employment Service Centre|12',
    '县人才交流中心|Talent Exchange Centre|6',
    '县职业技能鉴定所|Vocational Skills Assessment Office|4',
    '县劳务输出服务中心|Labour Export Service Centre|6',
    '县劳动人事争议仲裁院|Labour Dispute Arbitration Court|6',
  ]),
  group('县退役军人服务中心|Veterans Service Centre', 'social', VETERANS, CLASS_I, [
    '县退役军人服务中心|Veterans Service Centre|8',
    '县军队离退休干部休养所|Retired Officers Rest Home|5',
    '县烈士陵园管理所|Martyrs Cemetery Office|4',
    '县军供站|Army Supply Station|3',
  ]),
  group('县文化旅游事业发展中心|Culture and Tourism Development Centre', 'social', CULTURE, CLASS_I, [
    '县文化馆|Cultural Centre|14',
    '县图书馆|Library|9',
    '县博物馆|Museum|8',
    '县文物保护所|Cultural Relics Office|7',
    '县旅游发展中心|Tourism Development Centre|9',
    '县民间艺术传承中心|Folk Art Centre|16',
    '县非物质文化遗产中心|Intangible Heritage Centre|5',
  ]),
  group('县体育事业中心|Sports Centre', 'social', HEALTH, CLASS_I, [
    '县体育场馆中心|Stadium Centre|6',
    '县全民健身中心|Public Fitness Centre|5',
    '县体育训练中心|Sports Training Centre|5',
  ]),
  group('县疾病预防控制中心|Centre for Disease Control and Prevention', 'social', HEALTH, CLASS_I, [
    '县疾病预防控制中心|Centre for Disease Control and Prevention|38',
    '县地方病防治所|Endemic Disease Institute|6',
    '县健康教育所|Health Education Office|4',
  ]),
  group('县卫生健康事务中心|Health Affairs Centre', 'social', HEALTH, CLASS_I, [
    '县计划生育服务站|Family Planning Service Station|14',
    '县医疗急救指挥中心|Emergency Medical Dispatch Centre|6',
    '县爱国卫生服务中心|Patriotic Health Service Centre|4',
  ]),
  group('县医疗保险服务中心|Medical Insurance Service Centre', 'social', INSURANCE, CLASS_II, [
    '县医疗保险中心|Medical Insurance Centre|14',
    '县新农合服务中心|Rural Medical Scheme Service Centre|9',
    '县医保基金稽核中心|Medical Fund Audit Centre|5',
  ]),
];
