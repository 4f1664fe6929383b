import type { defaultRates as english } from '../en/defaultRates';

export const defaultRates: typeof english = {
  items: {
    pension: '基本养老保险',
    annuity: '职业年金',
    medical: '基本医疗保险（含生育保险）',
    unemployment: '失业保险',
    workInjury: '工伤保险',
    housing: '住房公积金',
  },
  documents: {
    insuranceRates2019: '国办发〔2019〕13号',
    occupationalAnnuity2015: '国办发〔2015〕18号',
    basicMedical1998: '国发〔1998〕44号',
    maternityMerged2019: '国办发〔2019〕10号',
    unemployment2017: '人社部发〔2017〕14号',
    workInjury2015: '人社部发〔2015〕71号',
    housingFundRegulation: '《住房公积金管理条例》',
    housingFundGuidance2005: '建金管〔2005〕5号',
  },
  bonusRules: {
    ofPublicServants: '年终一次性奖金为一个月基本工资，依据国发〔2006〕22号',
    inPerformancePay: '年终一次性奖金已纳入绩效工资，依据国人部发〔2006〕56号；仍单独发放的请填月数',
  },
  listSeparator: '、',
  rateSource: (source) => `比例参照${source}`,
  range: (least, most) => `各地一般为${least}%至${most}%，请按当地规定填写`,
  booked: '财政全额供款单位记账，退休前不实缴',
  limits: (floor, ceiling, source) =>
    `基数上限为月平均工资的${ceiling}%，参照${source}；下限暂按${floor}%，以当地规定为准`,
  limitsToFill: '待按当地平均工资填写',
  partSeparator: '；',
  ratesNote: (averageMonthlyWageYuan) =>
    averageMonthlyWageYuan === null
      ? '表中为国家规定的参考值，请按当地标准修改，并填写缴费基数下限和上限；未填写的，按应发工资全额计算缴费。'
      : `表中为国家规定的参考值，基数下限和上限按月平均工资${averageMonthlyWageYuan}元计算，请按当地标准修改。`,
  payNote:
    '请按编制类型填写月标准（元/月），年终奖金填写基本工资的月数。填写职级的行适用于该职级，未填职级的行适用于其他各职级，也作为每名编制的标准。',
};
