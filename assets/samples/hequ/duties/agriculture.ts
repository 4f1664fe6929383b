import { dutiesOf, type DutyLine } from './dutyLine';

/** Duties of water, agriculture and the villages. */
export const AGRICULTURE_DUTIES: readonly DutyLine[] = [
  ...dutiesOf('县水利局', '市水利局', '副局长', [
    '水资源管理和取水许可 | Water resources and permits to take water || 水资源 | 经济 | 水资源',
    '河湖长制组织实施考核 | River and lake chiefs || 河湖 | 党政 | 河湖',
    '河道管理和采砂许可 | Rivers and sand permits || 河湖 | 西河镇规划、前湾乡规划 | 河湖',
    '水土保持方案审批监管 | Soil conservation plans || 水土保持 | 规划 | 水资源',
    '水旱灾害防御和调度 | Prevention of floods and droughts || 河湖 | 平安 | 河湖 | 水旱灾害防御',
    '农村供水工程运行管理 | Rural water supply || 农村水利 | 便民 | 农村水利',
    '农田灌溉和节约用水 | Irrigation and saving of water || 农村水利 | 经济 | 农村水利',
    '水库除险加固和运行 | Reinforcement of reservoirs || 水利工程 | 南坪镇规划、石梁乡规划 | 农村水利',
  ]),
  ...dutiesOf('县农业农村局', '市农业农村局', '副局长', [
    '粮食生产和种植业指导 | Grain and crops || 种植业 | 经济 | 种植业',
    '高标准农田建设管理 | High-standard farmland || 农田建设 | 规划 | 种植业',
    '畜牧业发展和屠宰监管 | Livestock and slaughter || 畜牧兽医 | 经济 | 畜牧',
    '动物疫病防控检疫 | Animal diseases || 畜牧兽医 | 经济 | 畜牧',
    '农产品质量安全监管 | Safety of farm produce || 质量安全 | 执法 | 畜牧 | 农产品质量',
    '农业机械推广和安全监理 | Farm machinery and its safety || 农机 | 经济 | 种植业',
    '农村土地承包经营管理 | Contracts of farmland || 农村经营 | 经济 | 农村经营',
    '农村宅基地审批管理指导 | Rural house sites || 农村经营 | 规划 | 农村经营 | 宅基地',
    '农村集体资产监督管理 | Assets of village collectives || 农村经营 | 经济 | 农村经营',
    '种子和农药经营许可 | Licences for seeds and pesticides || 种植业 | 执法 | 种植业 | 种子农药',
    '农业农村投资项目管理 | Investment in agriculture || 农田建设 | 规划 | 农村经营 | 计划财务',
  ]),
  ...dutiesOf('县乡村振兴局', '市农业农村局', '副局长', [
    '防止返贫动态监测帮扶 | Monitoring of relapse into poverty || 监测帮扶 | 社会 | 乡村振兴',
    '乡村振兴衔接资金管理 | Funds for rural revitalization || 计划财务 | 经济 | 乡村振兴',
    '扶贫项目资产后续管理 | Assets of poverty relief projects || 监测帮扶 | 经济 | 乡村振兴',
    '农村人居环境整治推进 | Living conditions in villages || 乡村建设 | 规划 | 乡村振兴',
    '东西部协作和社会帮扶 | Help from other regions || 监测帮扶 | 社会 | 乡村振兴 | 社会帮扶',
  ]),
];
