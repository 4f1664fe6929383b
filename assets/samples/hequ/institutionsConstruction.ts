import { CLASS_I, CLASS_II, group, type InstitutionGroup } from './institutionGroup';

const HOUSING = '县住房和城乡建设管理局|Housing and Urban-Rural Construction Bureau';
const TRANSPORT = '县交通运输局|Transportation Bureau';
const RESOURCES = '县自然资源局|Natural Resources Bureau';
const FORESTRY = '县林业局|Forestry Bureau';

/** Institutions of construction, transport, land and forests. */
export const CONSTRUCTION_INSTITUTIONS: readonly InstitutionGroup[] = [
  group('县住房保障服务中心|Housing Security Service Centre', 'construction', HOUSING, CLASS_I, [
    '县房产服务所|Real Estate Service Office|12',
    '县保障性住房中心|Affordable Housing Centre|8',
    '县房屋征收服务中心|House Requisition Service Centre|8',
  ]),
  group('县市政公用事业中心|Municipal Utilities Centre', 'construction', HOUSING, CLASS_II, [
    '县市政工程服务中心|Municipal Works Service Centre|14',
    '县园林绿化所|Parks and Greening Office|16',
    '县环境卫生所|Environmental Sanitation Office|34',
    '县路灯管理所|Street Lighting Office|6',
    '县污水处理服务站|Sewage Treatment Station|8',
  ]),
  group('县建设工程服务中心|Construction Works Service Centre', 'construction', HOUSING, CLASS_I, [
    '县建筑工程质量站|Building Quality Station|10',
    '县建设工程安全站|Construction Safety Station|7',
    '县工程造价站|Construction Cost Station|5',
    '县城乡规划服务中心|Planning Service Centre|7',
    '县村镇建设站|Village Construction Station|5',
  ]),
  group('县交通运输事业中心|Transport Centre', 'construction', TRANSPORT, CLASS_I, [
    '县公路段|Highway Section|30',
    '县农村公路养护站|Rural Road Maintenance Station|14',
    '县道路运输服务所|Road Transport Service Office|16',
    '县公共交通服务中心|Public Transport Service Centre|6',
    '县公路建设服务中心|Road Construction Service Centre|8',
  ]),
  group('县自然资源事务中心|Natural Resources Affairs Centre', 'construction', RESOURCES, CLASS_I, [
    '县不动产登记中心|Real Estate Registration Centre|16',
    '县土地整理中心|Land Consolidation Centre|8',
    '县土地收购储备中心|Land Reserve Centre|6',
    '县测绘站|Surveying Station|5',
    '县矿产资源服务中心|Mineral Resources Service Centre|8',
    '县地质环境监测站|Geological Environment Station|5',
    '县国土资源信息中心|Land Information Centre|5',
  ]),
  group('县林业事务中心|Forestry Affairs Centre', 'agriculture', FORESTRY, CLASS_I, [
    '县林业工作站|Forestry Station|12',
    '县国有林场|State Forest Farm|22',
    '县中心苗圃|Central Nursery|9',
    '县森林病虫防治站|Forest Pest Control Station|6',
    '县退耕还林服务中心|Farmland to Forest Service Centre|7',
    '县湿地保护站|Wetland Protection Station|4',
    '县森林防火服务站|Forest Fire Prevention Station|8',
  ]),
];
