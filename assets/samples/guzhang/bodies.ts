import type { BodyGroup } from '../smallCounty/bodyGroup';

/** The bodies after the reform, each with fields of work that had bodies of their own; '' = fields whose bodies are abolished. */
const FIELDS: readonly (readonly [after: string, fields: string])[] = [
  ['县委全面深化改革委员会', '放管服改革 事业单位改革 国企改革 农业水价改革 供销社改革'],
  ['县委全面依法治县委员会', '法治政府建设 普法 行政执法监督 行政复议 公共法律服务'],
  ['县委国家安全委员会', '反恐怖 保密 国家安全教育 密码 反邪教'],
  ['县委审计委员会', '审计整改 经济责任审计 财经纪律整治 政府投资审计 内部审计'],
  ['县委机构编制委员会', '事业单位登记 权责清单 编制核查 机构设置清理 临聘人员清理'],
  ['县委网络安全和信息化委员会', '数字政府建设 政务公开 政务数据共享 智慧城市建设 网络舆情'],
  ['县委农村工作领导小组', '乡村振兴 农村人居环境整治 农村产权制度改革 粮食安全 高标准农田建设'],
  ['县委教育工作领导小组', '义务教育均衡发展 校园安全 招生考试 学前教育 控辍保学'],
  ['县委宣传思想文化工作领导小组', '精神文明建设 扫黄打非 文化遗产保护 全民阅读 新时代文明实践'],
  ['县委统一战线工作领导小组', '民族团结进步 宗教 党外人士 侨务 非公有制经济统战'],
  ['县委党的建设工作领导小组', '基层党建 巡察 党风廉政建设 干部教育 人才'],
  ['县委平安建设领导小组', '扫黑除恶 禁毒 信访 打击电信诈骗 矛盾纠纷化解'],
  ['县安全生产和应急管理委员会', '防汛抗旱 森林防火 抗震救灾 消防安全 道路交通安全'],
  ['县生态环境保护委员会', '大气污染防治 水污染防治 河湖长制 林长制 节能减排'],
  ['县项目建设和招商引资委员会', '重点项目建设 招商引资 营商环境优化 民营经济发展 园区建设'],
  ['县文化旅游发展委员会', '全域旅游创建 传统村落保护 红色旅游 旅游市场整治 茶旅融合'],
  ['县卫生健康和食品药品安全委员会', '爱国卫生 食品安全 药品安全 医药卫生改革 老龄'],
  ['县就业和社会保障领导小组', '就业 根治欠薪 社会救助 残疾人 未成年人保护'],
  ['县城乡建设和土地管理委员会', '城市管理 违法建设整治 棚户区改造 土地执法 农房安全'],
  ['县国防动员委员会', '双拥 征兵 退役军人 人民防空 民兵'],
  ['县财政经济工作领导小组', '债务化解 税费征管 预算绩效 财源建设 国有资产清理'],
  [
    '',
    '人口普查 经济普查 农业普查 国土调查 地名普查 公务用车改革 地方志编纂 电子商务示范 卫生县城创建 文明县城创建 园林县城创建 清理拖欠账款 食用菌产业 油茶产业 茶叶产业 烟叶生产 黄牛养殖 柑橘品种改良 易地搬迁 道路命名',
  ],
];

/** Every field had a leading group, and besides a body of one of these forms in turn. */
const SECOND_FORMS = ['联席会议', '工作专班', '协调小组'] as const;

/** 271 deliberative bodies that become 21: those that stay, and two of each of 125 fields. The names are illustrative. */
export function guzhangBodies(): BodyGroup[] {
  let field = 0;
  return FIELDS.map(([after, fields]): BodyGroup => {
    const members = fields.split(' ').flatMap((name) => {
      return [`县${name}工作领导小组`, `县${name}${SECOND_FORMS[field++ % SECOND_FORMS.length]}`];
    });
    return { after, members: after === '' ? members : [after, ...members] };
  });
}
