import type { Language } from '../../../src/core/table/headers';

/** Lines of the sheet 说明 / Read me; the first is its title. */
export const README: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '河曲县机构改革示例',
    '本工作簿各行为示意数据：单位、编制、人员、经费均为编写的示例，不是河曲县的实际台账，不含任何真实人员；乡镇名称也是虚拟的。',
    '只有合计数是公布数，来源为《法治日报》关于河曲县改革的报道：',
    '党政机构36个减为22个，领导职数135个减为114个；事业单位186个减为40个，事业编制1964名减为659名，事业超编人员903名；党政机构和事业单位共减160个。',
    '户籍人口12.4万人，财政供养比由32∶1变为40∶1；公用经费减少367万元（8.2%），腾出办公面积10500平方米。',
    '人员表2071名（事业1562名、党政机构509名）均为虚构，不含姓名。示例中2025年至2029年有775名退出财政供养（到龄退休、提前退休、调出、辞职、转企），期间不招录，财政供养人员由3875名减为3100名；生效日期2025年1月1日、安置渠道和各项日期均为示意。',
    '安置以2026年11月计：超编903名中806名有安置渠道、97名待安置，有8名逾期。公布的还有49名领导干部退出岗位，其中17名晋升职级；示例另有8名在流动池（2名已期满），6个正职由县领导兼任。专项数据库有意错录2人：1人不是领导，1人所在单位未涉及改革。',
    '工资标准为示意，其中每名事业编制的成本标准按公布数设定：核减1305名，全口径成本1.33亿元，占一般公共预算收入10.23亿元的13%。这是测算口径，不等于节支：空编没有支出，人员退出后才停发工资。示例中年终奖金按一个月基本工资单列；当地已纳入绩效工资的请填0。缴费比例依据见该表备注，基数上下限为示意。',
    '以上合计按方案A和核定表计算。方案B只为对比，没有公布数。',
    '职责对口表约300项职责，对应45个市级部门和11个乡镇，均为示意；机构表的职责数由该表逐项汇总。有意留下3项无承接单位的职责（其中1项未填单位，会有提示），供试用“无承接单位”一栏。公布的只有县发展和改革局的32项职责、24名编制、实有11人、领导职数8个减为5个，以及规划、土地、林业审批至少提速14个工作日；审批流程各行为示意。',
    '标准表有意留下6处不符，供核查试用：错误2处（县农业农村局领导职数、县应急和安全生产委员会有编制），提醒2处（县信访和热线服务中心编制过少、县档案史志馆混用行政编制），说明2处（县文学艺术界联合会编制、县委组织部副职）；另有县发展和改革局、县委组织部负荷偏重的说明。限额依据见该表，多为示意。任务清单为改革收尾工作，均为示意，5项逾期。',
    '口径：领导职数只填党政机构。事业编制合计含综合执法队伍；执法队伍单独计数，不计入事业单位个数。议事协调机构、群团机关、派出机构、乡镇单独计数，个数为示意。学校、医院不计入事业单位，编制留空。',
  ],
  en: [
    'Sample of an institutional reform: Hequ county',
    'The rows of this workbook are illustrative: units, posts, people and costs were written as an example. They are not the records of Hequ, no real people are in them, and the names of the towns are made up.',
    'Only the totals are the published ones, from the Legal Daily report on Hequ:',
    'Organs 36 to 22, leader posts 135 to 114; public institutions 186 to 40, institution posts 1,964 to 659, institution staff surplus 903; 160 organs and institutions fewer.',
    'Registered population 124,000, support ratio from 32:1 to 40:1; running costs down by 3.67 million yuan (8.2 %), office space freed 10,500 m².',
    'All 2,071 people of the staff table (1,562 of institutions, 509 of organs) are invented and have no names. In the sample 775 of them leave the payroll from 2025 to 2029 (by age, early, by transfer, by resignation, to enterprises) and nobody is hired, so that supported staff go from 3,875 to 3,100. The effective date of 1 January 2025, the channels and all dates are illustrative.',
    'Placements are as of November 2026: of the 903 surplus people 806 have a channel and 97 wait; 8 are overdue. Published are also the 49 leaders who left their posts, 17 of them promoted in rank; besides, the sample has 8 leaders in the pool (two times have ended) and 6 chief seats held by county leaders. Two entries of the special database are wrong on purpose: one is no leader, one is of a unit that the reform does not touch.',
    'The pay table is illustrative; its standard of an institution post is set so that the published figures come out: 1,305 posts cut at full cost are 133 million yuan, 13 % of a revenue of 1,023 million. That is a memo and no saving by itself: vacant posts cost nothing, and pay ends when people leave. The sample shows a year-end bonus of one month; enter 0 where performance pay already holds it. The rates name their sources; floor and ceiling are illustrative.',
    'These totals come out under option A with the approved table. Option B is there to compare and has no published figures.',
    'Duties: some 300 that answer to 45 departments of the city and to the 11 townships, all illustrative; the duties of the agencies table are counted from them. Three are left without a unit on purpose, one of them with a blank unit, of which a warning tells. Published are the 32 duties, 24 posts, 11 in post and 8 to 5 leader seats of the development and reform bureau, and that planning, land and forestry approvals are at least 14 working days faster; the steps are illustrative.',
    'Six norms are broken on purpose, for the check to find: two errors (leader seats of the agriculture bureau, posts of the emergency commission), two warnings (few posts of the petition centre, administrative posts in the archives office), two notes (posts of the literary federation, deputies of the organization department); notes on the load of the development and reform bureau and of the organization department come on top. Most limits are illustrative, as the table says. The tasks are the closing work of the reform, all illustrative; five are overdue.',
    'Scope: leader seats are those of the organs. Institution posts include those of the law-enforcement teams, which are counted apart from the institutions. Deliberative bodies, mass organisations, dispatched organs and townships are counted apart and their numbers are illustrative. Schools and hospitals are outside the count of institutions and their posts are left blank.',
  ],
};
