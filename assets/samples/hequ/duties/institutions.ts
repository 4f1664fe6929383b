import { dutiesOf, type DutyLine } from './dutyLine';

/** Duties of institutions and teams: their working groups have institutions of the field by them. */
export const INSTITUTION_DUTIES: readonly DutyLine[] = [
  ...dutiesOf('县项目建设服务中心', '市发展和改革委员会', '主任', [
    '重大项目谋划和前期服务 | Preparation of major projects || 项目服务 | 经济 || 重点项目',
  ]),
  ...dutiesOf('县招商引资服务中心', '市商务局', '主任', [
    '招商项目洽谈和跟踪服务 | Talks with investors || 招商服务 | 经济 || 投资促进',
  ]),
  ...dutiesOf('县价格认证中心', '市发展和改革委员会', '主任', [
    '涉案财物价格认定服务 | Valuation of goods in cases || 价格认定 |||  价格',
  ]),
  ...dutiesOf('县中小企业服务中心', '市工业和信息化局', '主任', [
    '中小企业融资和用工服务 | Loans and labour for small business || 企业服务 | 经济 || 中小企业',
  ]),
  ...dutiesOf('县商务服务中心', '市商务局', '主任', [
    '电子商务进农村综合服务 | E-commerce in villages || 电商服务 | 便民 || 流通',
  ]),
  ...dutiesOf('县煤炭服务中心', '市能源局', '主任', [
    '煤炭行业信息和技术服务 | Information for coal mines || 技术服务 | 东川镇经济 || 煤炭',
  ]),
  ...dutiesOf('县新能源服务中心', '市能源局', '主任', [
    '新能源项目并网前期服务 | Grid connection of new energy || 技术服务 | 经济 || 新能源',
  ]),
  ...dutiesOf('县粮油质量检验站', '市粮食和物资储备局', '站长', [
    '粮油质量检验监测服务 | Inspection of grain and oil || 检验 |||  监督检查',
  ]),
  ...dutiesOf('县社会经济调查队', '市统计局', '队长', [
    '城乡住户和价格抽样调查 | Household and price surveys || 调查 | 经济 || 综合',
  ]),
  ...dutiesOf('县普查中心', '市统计局', '主任', [
    '普查数据采集和汇总服务 | Collection of census data || 调查 | 党政 || 普查',
  ]),
  ...dutiesOf('县不动产登记中心', '市规划和自然资源局', '主任', [
    '不动产登记受理和发证 | Registration of real estate || 登记 | 便民 || 确权登记',
  ]),
  ...dutiesOf('县土地收购储备中心', '市规划和自然资源局', '主任', [
    '土地收购储备和整理 | Land reserves || 土地储备 | 规划 || 土地利用',
  ]),
  ...dutiesOf('县森林病虫防治站', '市林业和草原局', '站长', [
    '林业有害生物监测预报 | Forecast of forest pests || 技术服务 | 经济 || 有害生物防治',
  ]),
  ...dutiesOf('县退耕还林服务中心', '市林业和草原局', '主任', [
    '退耕还林补助兑现服务 | Subsidies for farmland turned to forest || 技术服务 | 便民 || 造林',
  ]),
  ...dutiesOf('县建筑工程质量站', '市住房和城乡建设局', '站长', [
    '建筑工程质量检测服务 | Testing of building works || 检验 |||  质量安全',
  ]),
  ...dutiesOf('县农村公路养护站', '市交通运输局', '站长', [
    '农村公路日常养护管理 | Upkeep of rural roads || 养护 | 规划 || 农村公路',
  ]),
  ...dutiesOf('县动物疫病预防控制中心', '市农业农村局', '主任', [
    '动物疫病监测和强制免疫 | Monitoring of animal diseases || 检验 | 经济 || 畜牧兽医',
  ]),
  ...dutiesOf('县农业技术推广站', '市农业农村局', '站长', [
    '农业新技术推广和培训 | Extension of farming techniques || 技术服务 | 经济 || 种植业',
  ]),
  ...dutiesOf('县水土保持站', '市水利局', '站长', [
    '水土流失监测和治理 | Monitoring of soil erosion || 监测 | 规划 || 水土保持',
  ]),
  ...dutiesOf('县疾病预防控制中心', '市卫生健康委员会', '主任', [
    '传染病监测和预防接种 | Surveillance and vaccination || 疾控 | 社会',
  ]),
  ...dutiesOf('县劳动就业服务中心', '市人力资源和社会保障局', '主任', [
    '公共就业和职业介绍服务 | Job centre || 就业服务 | 便民 || 就业',
  ]),
  ...dutiesOf('县最低生活保障中心', '市民政局', '主任', [
    '低保家庭经济状况核对 | Checks of household means || 核对 | 社会 || 社会救助',
  ]),
  ...dutiesOf('县旅游发展中心', '市文化和旅游局', '主任', [
    '旅游宣传推介和咨询服务 | Promotion of tourism || 推广 | 经济 || 旅游',
  ]),
  ...dutiesOf('县应急救援指挥中心', '市应急管理局', '主任', [
    '应急救援队伍调度训练 | Dispatch and training of rescue teams || 调度 | 平安 || 救援',
  ]),
  ...dutiesOf('县医疗保险中心', '市医疗保障局', '主任', [
    '医疗保险待遇审核结算 | Settlement of medical benefits || 结算 | 便民 || 待遇保障',
  ]),
  ...dutiesOf('县市场监管综合执法队', '市市场监督管理局', '队长', [
    '市场监管违法案件查办 | Cases of market supervision || 执法中队 | 执法 || 竞争',
  ]),
  ...dutiesOf('县城市管理执法队', '市城市管理局', '队长', [
    '城区市容秩序巡查执法 | Patrols in the town || 执法中队 | 城关镇执法 || 市容',
  ]),
  ...dutiesOf('县安全生产执法队', '市应急管理局', '队长', [
    '企业安全生产执法检查 | Safety inspections of firms || 执法中队 | 执法 || 执法',
  ]),
];

/** Left with nobody on purpose: their unit is abolished or becomes an enterprise, or no unit is written. */
export const ORPHAN_DUTIES: readonly DutyLine[] = [
  ...dutiesOf('县信访工作联席会议', '市信访局', '召集人', [
    '重大疑难信访事项会商 | Joint handling of difficult petitions || 办公室 | 平安 || 信访',
  ]),
  ...dutiesOf('县自来水服务中心', '市城市管理局', '主任', [
    '城镇供水水质检测监测 | Testing of tap water || 检验 | 城关镇规划 || 公用事业',
  ]),
  ...dutiesOf('', '市教育局、市市场监督管理局', '', [
    '校外托管机构综合监管 | Supervision of after-school care ||  | 社会 || 校外培训、食品',
  ]),
];
