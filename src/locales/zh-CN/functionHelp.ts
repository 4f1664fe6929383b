import type { functionHelp as english } from '../en/functionHelp';

const agencies = '改革前的机构表，含表头的整张表，例如 机构[#全部]。';
const plan = '改革方案表，含表头的整张表，例如 改革方案[#全部]。';
const option = '所用方案，例如 "A"。方案表未分方案或仅有一个方案时可省略。';
const approved = '核定表整表。表中已填的数取代汇总数，空白处仍按汇总数。';

const staff = '人员表，含表头的整张表，例如 人员[#全部]。';
const pay = '工资标准表，含表头的整张表，例如 工资标准[#全部]。';
const rates = '单位缴费比例表整表。留空则不计单位缴费。';
const supported = '财政供养人员数。';
const duties = '职责对口表，含表头的整张表，例如 职责对口表[#全部]。';
const mayBeBlankPlan = '改革方案表整表。留空则各单位保留不变。';
const direction = '对口方向：上级部门（上级部门对应哪些县级单位）、县级单位或乡镇。省略时为上级部门。';
const agenciesOfDuties = '机构表整表。省略时，以职责对口表和方案表中出现的单位为准。';

export const functionHelp: typeof english = {
  STRUCTURE: {
    description: '列出改革后的机构：由何单位组建、加挂牌子、编制、实有人员、领导职数、经费和办公面积。',
    parameters: { agencies, plan, option, approved },
    example: '=REFORM.STRUCTURE(机构[#全部], 改革方案[#全部], "A", 核定表[#全部])',
    result: '一张表，改革后每个机构一行。各表均未列的数据不输出，自设的列排在最后。',
  },
  CROSSWALK: {
    description: '改革前后机构对照：逐一列出改革前机构、改革后机构、改革方式和划转数。',
    parameters: { agencies, plan, option },
    example: '=REFORM.CROSSWALK(机构[#全部], 改革方案[#全部], "A")',
    result: '一张表，每对改革前、改革后机构一行。拆分的机构占多行。',
  },
  COMPARE: {
    description: '比较改革前后的党政机构、事业单位、领导职数、编制和实有人员。',
    parameters: { agencies, plan, option, approved },
    example: '=REFORM.COMPARE(机构[#全部], 改革方案[#全部])',
    result: '一张表：指标、改革前、改革后、增减、增减幅度。增减幅度为小数（−0.4 即下降 40%），改革前为 0 时留空。',
  },
  COUNT: {
    description: '按机构限额口径统计某类机构的个数：不给方案为改革前，给出方案为改革后。',
    parameters: {
      agencies,
      kind: '机构性质，例如“党委机构”，或者 党政机构、事业单位、机构合计。',
      plan: '改革方案表整表。统计改革前的机构数时省略。',
      option,
    },
    example: '=REFORM.COUNT(机构[#全部], "党政机构", 改革方案[#全部])',
    result: '一个数。',
  },
  SURPLUS: {
    description: '按机构和编制类型列出改革后的超编和空编，机构之间、编制类型之间不相抵。',
    parameters: { agencies, plan, option, approved },
    example: '=REFORM.SURPLUS(机构[#全部], 改革方案[#全部])',
    result: '一张表：单位名称、编制类型、编制数、实有人数、超编、空编。',
  },
  SUPPORTRATIO: {
    description: '财政供养比：人口数除以财政供养人员数。',
    parameters: { population: '人口数（户籍或常住，请在旁注明口径）。', supported },
    example: '=REFORM.SUPPORTRATIO(124000, 3875)',
    result: '一个数，本例得 32，即 32∶1。',
  },
  SUPPORTED: {
    description: '按给定的财政供养比推算可供养的人员数。',
    parameters: { population: '人口数（户籍或常住）。', ratio: '财政供养比，例如 40 表示 40∶1。' },
    example: '=REFORM.SUPPORTED(124000, 40)',
    result: '一个数，本例得 3100。',
  },
  CHANGE: {
    description: '改革前后的增减数和增减幅度。',
    parameters: { before: '改革前数值。', after: '改革后数值。' },
    example: '=REFORM.CHANGE(36, 22)',
    result: '左右两格：增减数、增减幅度（小数），改革前为 0 时增减幅度留空。',
  },
  PERSONCOST: {
    description: '一名人员（或一个编制）一年的全口径成本（元）：工资、年终奖金、公务交通补贴和单位缴费。',
    parameters: {
      pay,
      rates,
      posttype: '编制类型：行政、政法专项、事业或工勤。',
      rank: '工资标准表中的职级。省略时为该类编制的成本，取职级空白的一行，或仅有的一行。',
      items: '填 TRUE 时列出工资、各项缴费（月缴费基数、比例、金额）和合计。',
    },
    example: '=REFORM.PERSONCOST(工资标准[#全部], 单位缴费比例[#全部], "事业", , TRUE)',
    result: '一个数（元/年）；列明细时为一张表：项目、月缴费基数、比例、年金额、当期现金。',
  },
  PAYROLL: {
    description: '按单位、编制类型或职级汇总全年人员经费：人数、工资、各项单位缴费和合计（元）。',
    parameters: {
      staff,
      pay: '工资标准表整表。人员表已列每人工资时可留空。',
      rates,
      by: '汇总方式：单位、编制类型或职级。省略时按单位。',
      agencies: '机构表整表。与改革方案表一并给出时，按改革后单位汇总。',
      plan,
      option,
    },
    example: '=REFORM.PAYROLL(人员[#全部], 工资标准[#全部], 单位缴费比例[#全部], "编制类型")',
    result: '一张表，每个单位（编制类型、职级）一行，末行合计。未计成本人数单列，不计入任何金额。',
  },
  SAVINGS: {
    description: '核减编制按全口径成本测算的年金额（测算数，本身不是节支），以及公用经费节减。',
    parameters: {
      agencies,
      plan,
      pay,
      rates,
      option,
      approved,
      facts: '县情表整表，用于计算占一般公共预算收入比重和净减一人的金额。',
    },
    example: '=REFORM.SAVINGS(机构[#全部], 改革方案[#全部], 工资标准[#全部], 单位缴费比例[#全部], , , 县情[#全部])',
    result: '一张表：项目、改革前、改革后、核减、每名编制年成本、年金额、比重。各表未列的留空。',
  },
  RETIREMENT: {
    description: '按 2025 年起施行的渐进式延迟法定退休年龄办法推算退休年月，该月为最后一个发薪月。',
    parameters: {
      birth: '出生年月：日期，或 1970-05、197005、1970年5月。',
      sex: '性别：男或女。',
      category: '身份：干部或工人。决定女性的退休年龄，男性可留空。',
      earlymonths: '弹性提前退休月数，0 至 36，不得低于原法定年龄。省略时不提前。',
    },
    example: '=REFORM.RETIREMENT("1976-12", "男", "干部")',
    result: '一个日期（该月 1 日），单元格格式请设为 yyyy-mm。本例得 2039-12。',
  },
  BRIDGE: {
    description: '从核减编制到退出供养人员再到现金节支，逐年列出。',
    parameters: {
      agencies,
      plan,
      staff: '人员表整表，例如 人员[#全部]。留空则与人员有关的各行留空。',
      pay,
      rates,
      years: '年份：一行或一列公历年份，或 "2025-2029"，或年数（自方案生效年份起）。',
      hiring: '每退出一人允许招录的人数，0 至 1，例如 0.2 或 20%。省略时不招录。',
      option,
      approved,
      oneoff: '一次性支出（元）：一个金额（记入第一年），或每年一个金额，或逐行列年份和金额。',
      growth: '工资年增长率，例如 0.03 或 3%。省略时不增长。',
      annuity: '职业年金：按缴费比例表、当期现金或记账。省略时按缴费比例表。',
    },
    example:
      '=REFORM.BRIDGE(机构[#全部], 改革方案[#全部], 人员[#全部], 工资标准[#全部], 单位缴费比例[#全部], "2025-2029", 20%)',
    result: '一张表：项目、计量单位（名、人、元）、合计，以及每年一列。支出为负数；备查项不计入合计。',
  },
  PAYBACK: {
    description: '回收年份：自该年（从 1 数起）年末起，累计净额不再低于 0。',
    parameters: { net: '分年净额：一行或一列连续的数字，例如 REFORM.BRIDGE 的当年净节支。' },
    example: '=REFORM.PAYBACK({-300, 200, 200})',
    result: '一个整数，本例得 3；所给年份内未能回收时为 #N/A。',
  },
  PRESENTVALUE: {
    description: '按折现率计算分年金额的现值。',
    parameters: {
      rate: '年折现率，例如 0.03 或 3%。',
      net: '分年净额：一行或一列连续的数字。',
      timing: '年内支付时点：年末、年中或年初。省略时为年末。',
    },
    example: '=REFORM.PRESENTVALUE(3%, {103, 106.09})',
    result:
      '一个数，本例得 200。Excel 自带的 NPV 会跳过空单元格，使后续年份提前，且一律按年末支付；本函数遇空格即报错，并可选支付时点。',
  },
  SUPPORTPATH: {
    description: '随人员退出逐年推算年末财政供养比。',
    parameters: {
      population: '人口数（户籍或常住，请在旁注明口径）。',
      supported,
      leaving: '分年净减人数：一行或一列数字，例如 REFORM.BRIDGE 的净减供养人员。',
    },
    example: '=REFORM.SUPPORTPATH(124000, 3875, {375, 400})',
    result: '与最后一个参数形状相同的一组比值，本例约为 35.43 和 40。供养人员为 0 的年份留空。',
  },
  COUNTERPARTS: {
    description: '列出改革后的业务对口关系：上级部门、县级单位、乡镇机构及其对口职责。',
    parameters: { duties, plan: mayBeBlankPlan, direction, option, agencies: agenciesOfDuties },
    example: '=REFORM.COUNTERPARTS(职责对口表[#全部], 改革方案[#全部], "县级单位")',
    result:
      '一张表，每对对口关系一行：股室、分管领导、原单位、职责项数和清单。没有承接单位、未填上级部门的职责单列；按乡镇列出时，不含未填乡镇机构的职责。',
  },
  COUNTERPARTMATRIX: {
    description: '统计各上级部门（或乡镇机构）与改革后各单位的对口职责项数。',
    parameters: { duties, plan: mayBeBlankPlan, direction, option, agencies: agenciesOfDuties },
    example: '=REFORM.COUNTERPARTMATRIX(职责对口表[#全部], 改革方案[#全部])',
    result:
      '一张表：上级部门为行、单位为列；按县级单位或乡镇时，单位为行。合计为不重复的职责项数，一项职责对口两个部门的，单位合计只计一项。',
  },
  ORPHANS: {
    description: '列出改革后没有承接单位的职责和原因。',
    parameters: { duties, plan: mayBeBlankPlan, option, agencies: agenciesOfDuties },
    example: '=REFORM.ORPHANS(职责对口表[#全部], 改革方案[#全部], "A")',
    result: '一张表，每项职责一行；各项职责均有承接单位时只有表头。',
  },
  WORKLOAD: {
    description: '对照改革前后各单位的对口上级部门数、职责项数、编制和实有人数，以及人均负荷。',
    parameters: { agencies, duties, plan: mayBeBlankPlan, option, approved },
    example: '=REFORM.WORKLOAD(机构[#全部], 职责对口表[#全部], 改革方案[#全部])',
    result:
      '一张表，每个承担职责的单位一行。“改革前”为各原单位合计，“原单位最多对口部门数”为其中对口最多的一个单位。无人在岗的，人均数留空。',
  },
  WORKINGGROUPS: {
    description: '按改革后单位和上级部门列出对口工作专班：牵头领导、股室和本领域事业单位。',
    parameters: { agencies, duties, plan: mayBeBlankPlan, option },
    example: '=REFORM.WORKINGGROUPS(机构[#全部], 职责对口表[#全部], 改革方案[#全部])',
    result: '一张表，每个专班一行：牵头领导（分管领导）、股室、本领域事业单位、职责，以及兼任多个专班的人员。',
  },
  APPROVALDAYS: {
    description: '测算各审批事项改革前后的办理时限：耗时最长的审批链条所需的工作日。',
    parameters: {
      procedures: '审批流程表，含表头的整张表，例如 审批流程[#全部]。',
      matter: '审批事项名称。省略时列出全部事项。',
    },
    example: '=REFORM.APPROVALDAYS(审批流程[#全部])',
    result: '一张表，每个事项一行：改革前、改革后、压减的工作日，含公示的天数，以及关键环节（耗时最长的审批链条）。',
  },
  PLACEMENT: {
    description: '超编人员安置台账：按单位和编制类型列出超编、各渠道安置、待安置和逾期人数。',
    parameters: { staff, agencies, plan, option, approved },
    example: '=REFORM.PLACEMENT(人员[#全部], 机构[#全部], 改革方案[#全部], "A", 核定表[#全部])',
    result: '一张表，改革后每个单位、每类编制有超编的一行，末行合计。超编 = 已安置 + 待安置。不含任何个人信息。',
  },
  REMAINING: {
    description: '逐年测算年末剩余超编人数，以及当年消化的途径。',
    parameters: {
      staff,
      agencies,
      plan,
      years: '年份：单元格区域、“2025-2029”，或从改革生效当年起的年数。',
      option,
      approved,
    },
    example: '=REFORM.REMAINING(人员[#全部], 机构[#全部], 改革方案[#全部], 5)',
    result:
      '一张表，每年一行：到龄退休、其他方式离开、转到其他岗位消化的超编人数，年末剩余人数，以及能否在5年过渡期内消化完毕。',
  },
  SEATS: {
    description: '领导职数台账：按单位列出正职、副职的核定职数、实配、县领导兼任、流动池、退出和晋升职级人数。',
    parameters: { agencies, staff, plan, option, approved },
    example: '=REFORM.SEATS(机构[#全部], 人员[#全部], 改革方案[#全部], "A", 核定表[#全部])',
    result: '一张表，改革后每个有领导职数或领导干部的单位一行，末行合计。',
  },
  CHECK: {
    description: '按标准表核对改革后的机构编制，列出不符合标准的各项。',
    parameters: {
      agencies,
      plan,
      norms: '标准表，含表头的整张表，例如 标准[#全部]。',
      option,
      approved,
      duties: '职责对口表整表。省略时不核对职责和对口部门方面的标准。',
    },
    example: '=REFORM.CHECK(机构[#全部], 改革方案[#全部], 标准[#全部], "A", 核定表[#全部])',
    result:
      '一张表，最严重的在前：规则、单位、实际、限额、严重程度、所在位置、改正办法和标准的依据；全部符合时只有表头。',
  },
  RECONCILE: {
    description: '将公布的增减幅度与按公布的改革前、改革后数重新计算的幅度逐项对照。',
    parameters: { claims: '公布数据表，含表头的整张表，例如 公布数据[#全部]。' },
    example: '=REFORM.RECONCILE(公布数据[#全部])',
    result:
      '一张表：指标、改革前、改革后、公布幅度、复算幅度、核对结论（一致、截尾、舍入误差内、不一致）；没有可互相印证的数时，结论留空。',
  },
  TASKS: {
    description: '按单位统计改革收尾工作的已完成、待办和逾期项数。',
    parameters: {
      tasks: '任务清单，含表头的整张表，例如 任务清单[#全部]。',
      today: '截至日期，例如 TODAY() 或 DATE(2025,6,30)。留空时为当天。',
    },
    example: '=REFORM.TASKS(任务清单[#全部], TODAY())',
    result: '一张表，每个单位一行，有逾期的在前，末行合计。',
  },
  VERSION: {
    description: '当前计算本工作簿的 Reformsheet 版本号。',
    parameters: {},
    example: '=REFORM.VERSION()',
    result: '一段文本。',
  },
};
