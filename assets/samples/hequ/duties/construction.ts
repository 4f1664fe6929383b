import { dutiesOf, type DutyLine } from './dutyLine';

/** Duties of land, forests, construction, transport and the environment. */
export const CONSTRUCTION_DUTIES: readonly DutyLine[] = [
  ...dutiesOf('县自然资源局', '市规划和自然资源局', '副局长', [
    '国土空间规划编制实施 | Territorial planning || 规划 | 规划 | 规划',
    '建设项目用地预审和选址 | Preliminary review of sites || 规划 | 规划 | 规划 | 用途管制',
    '建设用地规划和工程许可 | Planning permits || 规划 | 规划 | 规划 | 规划许可',
    '农用地转用和征收报批 | Conversion and requisition of farmland || 用途管制 | 规划 | 土地利用',
    '耕地保护和占补平衡 | Protection of farmland || 耕地保护 | 经济 | 土地利用',
    '国有建设用地供应管理 | Supply of state-owned land || 用途管制 | 城关镇规划、中岭镇规划 | 土地利用 | 土地利用',
    '不动产统一登记管理 | Real estate registration || 确权登记 | 便民 | 确权登记',
    '矿产资源开发监督管理 | Mineral resources || 矿产 | 东川镇规划、北沟镇规划 | 矿产和地质',
    '地质灾害防治和群测群防 | Prevention of landslides || 地质 | 平安 | 矿产和地质',
    '农村宅基地用地规划许可 | Planning of rural house sites || 规划 | 规划 | 规划 | 规划许可',
  ]),
  ...dutiesOf('县林业局', '市林业和草原局', '副局长', [
    '使用林地审核和林权管理 | Use of forest land || 资源管理 | 经济 | 林业',
    '林木采伐许可和限额管理 | Felling permits and quotas || 资源管理 | 经济 | 林业',
    '国土绿化和造林工程实施 | Afforestation || 造林 | 经济 | 林业',
    '森林草原防火巡护管理 | Fire patrols || 防火 | 平安 | 林业',
    '林业有害生物防治检疫 | Forest pests || 造林 | 经济 | 林业 | 有害生物防治',
    '湿地和自然保护地管理 | Wetlands and nature reserves | 市林业和草原局、市生态环境局 | 保护地 | 前湾乡规划、西河镇规划 | 林业 | 保护地、自然生态',
    '国有林场和苗圃管理 | State forest farms and nurseries || 造林 | 土岭乡经济 | 林业 | 林场种苗',
    '野生动植物保护管理 | Protection of wildlife || 保护地 | 经济 | 林业',
  ]),
  ...dutiesOf('县住房和城乡建设管理局', '市住房和城乡建设局', '副局长', [
    '建筑市场和施工许可管理 | Building permits and contractors || 建筑业 | 规划 | 建筑业',
    '工程质量安全监督管理 | Quality and safety of works || 质量安全 | 规划 | 建筑业',
    '保障性住房和棚户区改造 | Affordable housing || 住房保障 | 规划 | 住房',
    '房地产市场和物业监管 | Real estate market and property management || 住房保障 | 城关镇社会 | 住房 | 房地产',
    '农村危房改造和抗震改造 | Unsafe houses in villages || 村镇建设 | 规划 | 住房',
    '城镇供水供热燃气管理 | Water, heat and gas supply | 市城市管理局 | 城市建设 | 城关镇规划、南坪镇规划 | 城市建设 | 公用事业',
    '市政道路和照明设施管理 | Streets and lighting | 市城市管理局 | 城市建设 | 城关镇规划 | 城市建设 | 市政',
    '传统村落和历史建筑保护 | Traditional villages and historic buildings || 村镇建设 | 规划 | 住房',
    '建设工程消防设计审查 | Fire safety review of designs || 建筑业 || 建筑业 | 消防审验',
  ]),
  ...dutiesOf('县交通运输局', '市交通运输局', '副局长', [
    '公路建设养护和路政管理 | Roads and their upkeep || 公路 | 规划 | 公路',
    '农村公路建设和管护 | Rural roads || 公路 | 规划 | 公路 | 农村公路',
    '道路客货运输经营许可 | Transport licences || 运输 || 运输',
    '城乡公交和出租车管理 | Buses and taxis || 运输 | 经济 | 运输',
    '交通运输安全监督检查 | Transport safety || 安全监督 | 平安 | 运输',
    '车辆超限超载联合治理 | Overloaded vehicles || 安全监督 | 东川镇执法、北沟镇执法 | 运输',
    '水上渡口渡船安全管理 | Ferries || 安全监督 | 西河镇平安、前湾乡平安 | 运输 | 水运',
  ]),
  ...dutiesOf('市生态环境局河曲分局', '市生态环境局', '副局长', [
    '建设项目环境影响评价审批 | Environmental impact of projects || 环境评价 | 规划 | 环境管理',
    '大气污染防治监督管理 | Air pollution || 污染防治 | 规划 | 环境管理 | 大气环境',
    '饮用水水源地保护监管 | Sources of drinking water || 污染防治 | 规划 | 环境管理 | 水环境',
    '固体废物和危险废物监管 | Solid and hazardous waste || 污染防治 | 执法 | 环境管理 | 固体废物',
    '突发环境事件应急处置 | Environmental emergencies || 环境应急 | 平安 | 环境管理',
  ]),
];
