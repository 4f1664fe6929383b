import { CLASS_I, group, type InstitutionGroup } from './institutionGroup';

const AGRICULTURE = '县农业农村局|Agriculture and Rural Affairs Bureau';
const REVITALIZATION = '县乡村振兴局|Rural Revitalization Bureau';
const WATER = '县水利局|Water Resources Bureau';
const EMERGENCY = '县应急管理局|Emergency Management Bureau';

/** Institutions of agriculture, water and emergency management. */
export const AGRICULTURE_INSTITUTIONS: readonly InstitutionGroup[] = [
  group('县农业技术推广中心|Agricultural Extension Centre', 'agriculture', AGRICULTURE, CLASS_I, [
    '县农业技术推广站|Agricultural Extension Station|18',
    '县土壤肥料站|Soil and Fertilizer Station|6',
    '县植物保护站|Plant Protection Station|6',
    '县种子站|Seed Station|7',
    '县经济作物站|Cash Crop Station|5',
    '县农业机械推广站|Farm Machinery Station|12',
    '县农产品质量检测站|Farm Produce Testing Station|6',
    '县农民科技教育中心|Farmers Education Centre|6',
  ]),
  group('县农村经营服务中心|Rural Management Service Centre', 'agriculture', REVITALIZATION, CLASS_I, [
    '县农村经济经营站|Rural Economy Station|9',
    '县农村能源站|Rural Energy Station|6',
    '县新农村建设服务中心|New Countryside Service Centre|5',
    '县扶贫开发服务中心|Poverty Relief Service Centre|12',
    '县农村产权交易中心|Rural Property Trading Centre|4',
  ]),
  group('县畜牧兽医服务中心|Livestock and Veterinary Centre', 'agriculture', AGRICULTURE, CLASS_I, [
    '县畜牧站|Livestock Station|12',
    '县动物疫病预防控制中心|Animal Disease Control Centre|10',
    '县动物卫生服务所|Animal Health Service Office|14',
    '县草原站|Grassland Station|5',
  ]),
  group('县水利事业中心|Water Affairs Centre', 'agriculture', WATER, CLASS_I, [
    '县水利工程站|Water Works Station|10',
    '县水土保持站|Soil and Water Conservation Station|14',
    '县河长制服务中心|River Chief Service Centre|4',
    '县防汛抗旱服务中心|Flood and Drought Service Centre|5',
    '县灌区服务站|Irrigation Service Station|12',
    '县农村饮水安全中心|Rural Drinking Water Centre|6',
    '县水资源服务站|Water Resources Service Station|5',
    '县水库服务所|Reservoir Service Office|7',
  ]),
  group('县应急救援中心|Emergency Rescue Centre', 'law', EMERGENCY, CLASS_I, [
    '县应急救援指挥中心|Emergency Rescue Command Centre|10',
    '县安全生产宣传教育中心|Work Safety Education Centre|5',
    '县防灾减灾中心|Disaster Reduction Centre|5',
    '县煤矿救护服务中心|Mine Rescue Service Centre|14',
  ]),
];
