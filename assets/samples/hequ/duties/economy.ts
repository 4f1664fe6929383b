import { dutiesOf, type DutyLine } from './dutyLine';

/**
 * Duties of the five old bureaus that form the development and reform bureau. The deputies are those of the new bureau, a
 * director and four of them.
 */
export const ECONOMY_DUTIES: readonly DutyLine[] = [
  ...dutiesOf('县发展和改革局', '市发展和改革委员会', '副局长', [
    '国民经济和社会发展规划编制 | National economic and social plans || 综合 | 经济 | 局长 | 规划',
    '年度经济运行监测调节 | Monitoring of the economy over the year || 综合 | 经济 | 局长',
    '政府投资项目审批管理 | Approval of public investment || 投资 | 规划 | 项目和价格',
    '重点项目调度和协调服务 | Progress of key projects || 投资 | 经济 | 项目和价格 | 重点项目',
    '价格监测和成本调查监审 | Prices and costs || 价格 | 经济 | 项目和价格',
    '节能降耗和双碳工作推进 | Energy saving and carbon targets || 资源环境 | 经济 | 能源',
    '营商环境优化统筹协调 | Business environment || 营商环境 | 便民 | 项目和价格',
    '社会信用体系建设推进 | Social credit system || 营商环境 | 经济 | 项目和价格 | 信用',
    '公共数据资源归集和共享 | Collection and sharing of public data | 市大数据应用局 | 综合 | 党政 | 局长 | 数据资源',
    '人民防空工程建设管理 | Civil air defence works | 市国防动员办公室 | 国防动员 | 规划 | 项目和价格 | 人民防空',
    '国防动员潜力调查统计 | Survey of mobilization potential | 市国防动员办公室 | 国防动员 | 平安 | 项目和价格',
  ]),
  ...dutiesOf('县工业和信息化局', '市工业和信息化局', '副局长', [
    '工业经济运行监测分析 | Monitoring of industry || 运行 | 经济 | 工业和商务',
    '中小企业培育和服务 | Support of small business || 企业服务 | 经济 | 工业和商务 | 中小企业',
    '企业技术改造项目管理 | Technical upgrading of enterprises || 运行 | 经济 | 工业和商务 | 技术改造',
    '信息化和工业化融合推进 | Informatization of industry || 企业服务 || 工业和商务 | 信息化',
    '民用爆炸物品行业管理 | Civil explosives || 运行 | 平安 | 工业和商务 | 民爆',
    '商贸流通和市场运行监测 | Trade and market supply | 市商务局 | 商贸 | 经济 | 工业和商务 | 流通',
    '招商引资项目对接落地 | Investment projects from outside | 市商务局 | 商贸 | 经济 | 工业和商务 | 投资促进',
  ]),
  ...dutiesOf('县能源局', '市能源局', '副局长', [
    '煤炭生产能力核定管理 | Coal production capacity || 煤炭 | 东川镇经济 | 能源',
    '煤矿安全生产日常监管 | Daily supervision of mine safety | 市能源局、市应急管理局 | 煤炭 | 东川镇平安、沙泉沟乡平安 | 能源 | 煤炭、煤矿安全',
    '电力运行和设施保护 | Electricity and its facilities || 电力 | 经济 | 能源',
    '新能源项目建设管理 | New energy projects || 电力 | 石梁乡规划、土岭乡规划 | 能源 | 新能源',
    '油气长输管道保护监管 | Protection of oil and gas pipelines || 办公室 | 平安 | 能源 | 油气',
    '能源消费总量调度监测 | Monitoring of energy use || 办公室 | 经济 | 能源 | 综合',
  ]),
  ...dutiesOf('县统计局', '市统计局', '副局长', [
    '统计调查制度组织实施 | Statistical surveys || 综合 | 经济 | 统计和粮食',
    '国民经济核算和数据发布 | National accounts and publication of data || 综合 | 经济 | 统计和粮食 | 核算',
    '人口经济农业普查组织 | Censuses || 普查 | 党政 | 统计和粮食',
    '统计执法检查和信用管理 | Statistical inspections || 办公室 | 经济 | 统计和粮食 | 执法监督',
  ]),
  ...dutiesOf('县粮食和物资储备局', '市粮食和物资储备局', '副局长', [
    '地方储备粮油管理轮换 | Rotation of local grain reserves || 储备 | 经济 | 统计和粮食',
    '粮食收购和流通监督检查 | Purchase and trade of grain || 办公室 | 经济 | 统计和粮食 | 监督检查',
    '救灾和应急物资储备调拨 | Emergency supplies | 市粮食和物资储备局、市应急管理局 | 储备 | 平安 | 统计和粮食 | 储备、救灾物资',
    '军粮供应和应急保供网点 | Army grain and emergency supply points || 办公室 | 经济 | 统计和粮食 | 储备',
  ]),
];
