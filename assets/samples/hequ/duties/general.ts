import { dutiesOf, type DutyLine } from './dutyLine';

/** Duties of the government office, of finance, audit and approvals. */
export const GENERAL_DUTIES: readonly DutyLine[] = [
  ...dutiesOf('县政府办公室', '市政府办公室', '副主任', [
    '县政府文电会务运转 | Documents and meetings of the government || 综合 || 政务',
    '政府系统督查和督办 | Follow-up of government decisions || 督查 | 党政 | 督查',
    '政务公开和政府信息发布 | Disclosure of government information || 政务公开 | 党政 | 政务',
    '建议提案办理协调督办 | Handling of proposals and motions || 督查 | 党政 | 督查',
    '应急值守和突发信息报送 | Duty watch and urgent reports || 值班 | 党政 | 政务',
    '机关事务和公务用车管理 | Office affairs and official vehicles || 机关事务 || 机关事务',
    '群众信访事项受理转办 | Receipt and referral of petitions | 市信访局 | 信访 | 平安 | 信访',
    '信访积案化解督查督办 | Settlement of long-standing petitions | 市信访局 | 信访 | 平安 | 信访',
    '金融工作协调和风险处置 | Coordination of finance and its risks || 金融 | 经济 | 机关事务',
  ]),
  ...dutiesOf('县财政局', '市财政局', '副局长', [
    '预算编制执行和决算管理 | Budget, its execution and final accounts || 预算 | 党政 | 预算',
    '国库集中支付和资金调度 | Treasury payments || 国库 | 党政 | 国库',
    '政府债务风险监测管理 | Risks of government debt || 债务 || 预算',
    '行政事业单位资产管理 | Assets of organs and institutions || 资产 | 党政 | 国资',
    '企业国有资产监督管理 | State assets in enterprises | 市国有资产监督管理委员会 | 国资 || 国资',
    '政府采购监督和投诉处理 | Government procurement || 采购 | 党政 | 国库',
    '财政投资项目评审管理 | Review of public investment || 评审 || 国库',
    '会计和代理记账监督管理 | Supervision of accounting || 会计 | 党政 | 国库',
    '惠民惠农补贴资金发放 | Payment of subsidies to farmers || 农业财政 | 便民 | 预算',
  ]),
  ...dutiesOf('县审计局', '市审计局', '副局长', [
    '预算执行情况审计监督 | Audit of budget execution || 财政审计 | 党政 | 财政审计',
    '领导干部经济责任审计 | Accountability audit of leaders || 经济责任审计 || 经济责任审计',
    '政府投资项目竣工审计 | Audit of completed public works || 投资审计 | 规划 | 财政审计',
    '自然资源资产离任审计 | Audit of natural resources on leaving office || 经济责任审计 | 党政 | 经济责任审计',
    '审计整改督促和移送处理 | Follow-up of audit findings || 审理 || 经济责任审计',
  ]),
  ...dutiesOf('县行政审批服务管理局', '市行政审批服务管理局', '副局长', [
    '行政许可事项集中审批 | Joint handling of administrative permits || 审批 | 便民 | 审批',
    '企业开办和注销一网通办 | Opening and closing of firms in one step || 商事登记 | 便民 | 审批',
    '投资项目并联审批协调 | Parallel approval of investment projects || 项目审批 | 规划 | 审批',
    '政务服务大厅运行管理 | Running of the service hall || 政务服务 | 便民 | 政务服务',
    '一体化政务平台运行维护 | Running of the online service platform | 市大数据应用局 | 平台 | 便民 | 政务服务',
    '公共资源交易监督管理 | Supervision of public resource trading || 交易监管 || 政务服务',
  ]),
];
