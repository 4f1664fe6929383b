import { CLASS_I, CLASS_II, group, type InstitutionGroup } from './institutionGroup';

const REFORM = '县发展和改革局|Development and Reform Bureau';
const INDUSTRY = '县工业和信息化局|Industry and Information Technology Bureau';
const ENERGY = '县能源局|Energy Bureau';
const GRAIN = '县粮食和物资储备局|Grain and Reserves Bureau';
const STATISTICS = '县统计局|Statistics Bureau';
const FINANCE = '县财政局|Finance Bureau';
const AUDIT = '县审计局|Audit Bureau';
const APPROVAL = '县行政审批服务管理局|Administrative Approval Bureau';
const MARKET = '县市场监督管理局|Market Supervision Bureau';

/** Institutions of the economic bureaus. */
export const ECONOMY_INSTITUTIONS: readonly InstitutionGroup[] = [
  group('县项目推进中心|Project Promotion Centre', 'economy', REFORM, CLASS_I, [
    '县项目建设服务中心|Project Construction Service Centre|12',
    '县招商引资服务中心|Investment Service Centre|10',
  ]),
  group('县经济发展服务中心|Economic Development Service Centre', 'economy', INDUSTRY, CLASS_I, [
    '县价格认证中心|Price Certification Centre|5',
    '县重点工程服务中心|Key Works Service Centre|6',
    '县节能监测中心|Energy Saving Monitoring Centre|4',
    '县中小企业服务中心|Small Business Service Centre|8',
    '县信息化服务中心|Informatization Service Centre|5',
    '县商务服务中心|Commerce Service Centre|9',
  ]),
  group('县能源事务中心|Energy Affairs Centre', 'economy', ENERGY, CLASS_I, [
    '县煤炭服务中心|Coal Service Centre|18',
    '县电力服务中心|Electric Power Service Centre|5',
    '县新能源服务中心|New Energy Service Centre|5',
    '县煤炭信息站|Coal Information Station|6',
  ]),
  group('县粮食和物资储备中心|Grain and Reserves Centre', 'economy', GRAIN, CLASS_II, [
    '县粮油质量检验站|Grain and Oil Inspection Station|5',
    '县粮油购销服务站|Grain and Oil Trade Service Station|9',
    '县军粮供应站|Army Grain Supply Station|4',
    '县应急物资储备库|Emergency Reserves Depot|4',
  ]),
  group('县统计调查中心|Statistical Survey Centre', 'economy', STATISTICS, CLASS_I, [
    '县社会经济调查队|Social and Economic Survey Team|9',
    '县普查中心|Census Centre|5',
    '县农村统计服务中心|Rural Statistics Service Centre|5',
  ]),
  group('县财政事务中心|Finance Affairs Centre', 'economy', FINANCE, CLASS_I, [
    '县国库集中支付中心|Treasury Payment Centre|12',
    '县政府采购中心|Government Procurement Centre|6',
    '县会计服务中心|Accounting Service Centre|8',
    '县财政投资评审中心|Investment Review Centre|8',
    '县国有资产服务中心|State Assets Service Centre|6',
    '县非税收入服务中心|Non-Tax Revenue Service Centre|7',
    '县乡镇财政服务中心|Township Finance Service Centre|9',
  ]),
  group('县审计事务中心|Audit Affairs Centre', 'economy', AUDIT, CLASS_I, [
    '县审计信息中心|Audit Information Centre|4',
    '县政府投资项目审计中心|Public Investment Audit Centre|8',
    '县经济责任审计服务中心|Accountability Audit Service Centre|5',
  ]),
  group('县政务服务中心|Government Service Centre', 'economy', APPROVAL, CLASS_I, [
    '县政务大厅服务中心|Service Hall Centre|12',
    '县公共资源交易中心|Public Resources Trading Centre|9',
    '县审批勘验中心|Approval Survey Centre|7',
    '县大数据服务中心|Big Data Service Centre|6',
  ]),
  group('县综合检验检测中心|Inspection and Testing Centre', 'economy', MARKET, CLASS_II, [
    '县质量技术检验所|Quality Inspection Institute|12',
    '县食品药品检验所|Food and Drug Inspection Institute|9',
    '县计量检定所|Metrology Institute|7',
    '县消费者权益保护中心|Consumer Protection Centre|5',
    '县知识产权服务中心|Intellectual Property Service Centre|4',
  ]),
];
