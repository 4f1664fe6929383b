import type { Bilingual } from '../sample';

/** An approval before and after the reform. A step is `环节 | step | department | working days | notice days | steps before it`. */
export interface ApprovalMatter {
  readonly name: Bilingual;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Approvals of planning, land and forests. Since the forestry bureau is part of the natural resources bureau, and housing
 * and transport are one bureau, checks that followed each other are made together; public notices stay as long as they were.
 */
export const APPROVAL_MATTERS: readonly ApprovalMatter[] = [
  {
    name: { zh: '建设项目用地预审和选址意见', en: 'Preliminary review and siting of a project' },
    before: [
      '受理 | Acceptance | 县行政审批服务管理局 | 2',
      '规划选址论证 | Study of the site | 县自然资源局 | 10 || 受理',
      '占用林地初审 | First check of forest land | 县林业局 | 7 || 受理',
      '防洪影响意见 | Opinion on floods | 县水利局 | 6 || 受理',
      '部门会审 | Joint meeting | 县自然资源局 | 6 || 规划选址论证、占用林地初审、防洪影响意见',
      '选址公示 | Public notice of the site | 县自然资源局 | 1 | 7 | 部门会审',
      '核发意见书 | Issue of the opinion | 县行政审批服务管理局 | 4 || 选址公示',
    ],
    after: [
      '受理 | Acceptance | 县行政审批和政务服务局 | 1',
      '选址和林地联合论证 | Joint study of site and forest land | 县自然资源局 | 4 || 受理',
      '防洪影响意见 | Opinion on floods | 县水利局 | 3 || 受理',
      '选址公示 | Public notice of the site | 县自然资源局 | 1 | 7 | 选址和林地联合论证、防洪影响意见',
      '核发意见书 | Issue of the opinion | 县行政审批和政务服务局 | 2 || 选址公示',
    ],
  },
  {
    name: { zh: '建设用地规划许可', en: 'Planning permit for building land' },
    before: [
      '受理 | Acceptance | 县行政审批服务管理局 | 2',
      '规划条件核提 | Planning conditions | 县自然资源局 | 8 || 受理',
      '部门意见征求 | Opinion on construction | 县住房和城乡建设管理局 | 7 || 受理',
      '林地核查 | Check of forest land | 县林业局 | 5 || 受理',
      '会审 | Joint meeting | 县自然资源局 | 5 || 规划条件核提、部门意见征求、林地核查',
      '批前公示 | Public notice | 县自然资源局 | 1 | 7 | 会审',
      '审批发证 | Decision and permit | 县行政审批服务管理局 | 5 || 批前公示',
    ],
    after: [
      '受理 | Acceptance | 县行政审批和政务服务局 | 1',
      '规划和林地联合核查 | Joint check of plan and forest land | 县自然资源局 | 3 || 受理',
      '建设条件核查 | Check of building conditions | 县住房城乡建设和交通运输局 | 2 || 受理',
      '批前公示 | Public notice | 县自然资源局 | 1 | 7 | 规划和林地联合核查、建设条件核查',
      '审批发证 | Decision and permit | 县行政审批和政务服务局 | 2 || 批前公示',
    ],
  },
  {
    name: { zh: '建设工程规划许可', en: 'Planning permit for a building' },
    before: [
      '受理 | Acceptance | 县行政审批服务管理局 | 2',
      '规划方案技术审查 | Technical review of the design | 县自然资源局 | 10 || 受理',
      '市政和消防意见 | Opinion on utilities and fire safety | 县住房和城乡建设管理局 | 8 || 受理',
      '交通影响意见 | Opinion on traffic | 县交通运输局 | 6 || 受理',
      '方案会审 | Joint meeting on the design | 县自然资源局 | 6 || 规划方案技术审查、市政和消防意见、交通影响意见',
      '批前公示 | Public notice | 县自然资源局 | 1 | 10 | 方案会审',
      '审批发证 | Decision and permit | 县行政审批服务管理局 | 5 || 批前公示',
    ],
    after: [
      '受理 | Acceptance | 县行政审批和政务服务局 | 1',
      '规划方案技术审查 | Technical review of the design | 县自然资源局 | 5 || 受理',
      '建设和交通联合意见 | Joint opinion on building and traffic | 县住房城乡建设和交通运输局 | 4 || 受理',
      '批前公示 | Public notice | 县自然资源局 | 1 | 10 | 规划方案技术审查、建设和交通联合意见',
      '审批发证 | Decision and permit | 县行政审批和政务服务局 | 2 || 批前公示',
    ],
  },
  {
    name: { zh: '建设用地审批', en: 'Approval of building land' },
    before: [
      '受理 | Acceptance | 县行政审批服务管理局 | 2',
      '权属和地类核查 | Check of ownership and land class | 县自然资源局 | 10 || 受理',
      '规划符合性审查 | Check against the plan | 县自然资源局 | 6 || 受理',
      '占用林地意见 | Opinion on forest land | 县林业局 | 8 || 权属和地类核查',
      '征地补偿方案公告 | Notice of compensation | 县自然资源局 | 2 | 30 | 权属和地类核查',
      '社会保障审核 | Check of social security | 县人力资源和社会保障局 | 7 || 征地补偿方案公告',
      '会审上报 | Joint meeting and submission | 县自然资源局 | 8 || 规划符合性审查、占用林地意见、社会保障审核',
      '批复供地 | Approval and supply of land | 县政府办公室 | 10 || 会审上报',
    ],
    after: [
      '受理 | Acceptance | 县行政审批和政务服务局 | 1',
      '地类和林地联合核查 | Joint check of land class and forest land | 县自然资源局 | 6 || 受理',
      '规划符合性审查 | Check against the plan | 县自然资源局 | 3 || 受理',
      '征地补偿方案公告 | Notice of compensation | 县自然资源局 | 2 | 30 | 地类和林地联合核查',
      '社会保障审核 | Check of social security | 县民政和人力资源社会保障局 | 3 || 征地补偿方案公告',
      '会审上报 | Joint meeting and submission | 县自然资源局 | 4 || 规划符合性审查、社会保障审核',
      '批复供地 | Approval and supply of land | 县政府办公室 | 5 || 会审上报',
    ],
  },
  {
    name: { zh: '使用林地审核', en: 'Review of the use of forest land' },
    before: [
      '受理 | Acceptance | 县行政审批服务管理局 | 2',
      '现场查验 | Inspection of the site | 县林业局 | 8 || 受理',
      '林地权属核实 | Check of forest ownership | 县自然资源局 | 6 || 受理',
      '生态红线核查 | Check of protected areas | 市生态环境局河曲分局 | 5 || 受理',
      '可行性报告审查 | Review of the study | 县林业局 | 7 || 现场查验、林地权属核实',
      '公示 | Public notice | 县林业局 | 1 | 5 | 可行性报告审查',
      '审核上报 | Review and submission | 县林业局 | 5 || 公示、生态红线核查',
      '送达 | Delivery | 县行政审批服务管理局 | 2 || 审核上报',
    ],
    after: [
      '受理 | Acceptance | 县行政审批和政务服务局 | 1',
      '林地和权属联合查验 | Joint inspection of forest and ownership | 县自然资源局 | 4 || 受理',
      '生态红线核查 | Check of protected areas | 市生态环境局河曲分局 | 3 || 受理',
      '公示 | Public notice | 县自然资源局 | 1 | 5 | 林地和权属联合查验',
      '审核上报 | Review and submission | 县自然资源局 | 3 || 公示、生态红线核查',
      '送达 | Delivery | 县行政审批和政务服务局 | 1 || 审核上报',
    ],
  },
];
