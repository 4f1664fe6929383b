import type { Kind } from '../../../src/core/agencies/kinds';
import type { Bilingual } from '../sample';

/** A unit other than an institution: posts and people by type, leader seats. */
export interface OrganRow {
  readonly name: Bilingual;
  readonly kind: Kind;
  readonly domain: Bilingual;
  readonly posts: number;
  readonly inPost: number;
  readonly politicalLegalPosts?: number;
  readonly politicalLegalInPost?: number;
  readonly workerPosts?: number;
  readonly workersInPost?: number;
  readonly chiefs?: number;
  readonly deputies?: number;
  readonly leaders?: number;
  readonly grade?: Bilingual;
  readonly parent?: Bilingual;
}

export const DOMAINS = {
  party: { zh: '党建群团口', en: 'Party and mass organisations' },
  general: { zh: '综合保障口', en: 'General affairs' },
  economy: { zh: '综合经济口', en: 'Economy' },
  law: { zh: '政法口', en: 'Law and order' },
  construction: { zh: '城乡建设口', en: 'Construction' },
  agriculture: { zh: '农业农村口', en: 'Agriculture' },
  social: { zh: '社会事业口', en: 'Social affairs' },
} as const satisfies Record<string, Bilingual>;

type Domain = keyof typeof DOMAINS;

/** Posts, in post, chiefs, deputies, leaders in post, worker posts, workers in post. */
type OrganNumbers = readonly [number, number, number, number, number, number, number];

function organ(kind: Kind, domain: Domain, zh: string, en: string, numbers: OrganNumbers): OrganRow {
  const [posts, inPost, chiefs, deputies, leaders, workerPosts, workersInPost] = numbers;
  return {
    name: { zh, en },
    kind,
    domain: DOMAINS[domain],
    posts,
    inPost,
    chiefs,
    deputies,
    leaders,
    workerPosts,
    workersInPost,
    grade: { zh: '正科', en: 'Section-level' },
  };
}

function withPoliticalLegalPosts(row: OrganRow, politicalLegalPosts: number, politicalLegalInPost: number): OrganRow {
  return { ...row, politicalLegalPosts, politicalLegalInPost };
}

const party = organ.bind(null, 'partyOrgan');
const department = organ.bind(null, 'governmentDepartment');

export const PARTY_ORGANS: readonly OrganRow[] = [
  party('party', '县纪委监委机关', 'Discipline Inspection and Supervision Commission', [34, 29, 1, 5, 6, 2, 2]),
  party('general', '县委办公室', 'County Committee Office', [18, 15, 1, 3, 4, 4, 4]),
  party('party', '县委组织部', 'Organization Department', [15, 13, 1, 3, 4, 1, 1]),
  party('party', '县委宣传部', 'Publicity Department', [11, 9, 1, 3, 4, 1, 1]),
  party('party', '县委统战部', 'United Front Work Department', [8, 6, 1, 2, 3, 0, 0]),
  withPoliticalLegalPosts(
    party('law', '县委政法委员会', 'Political and Legal Affairs Commission', [4, 3, 1, 2, 3, 1, 1]),
    6,
    5,
  ),
  party('party', '县委机构编制委员会办公室', 'Establishment Office', [7, 6, 1, 2, 3, 0, 0]),
  party('party', '县委老干部局', 'Veteran Cadre Bureau', [5, 4, 1, 1, 2, 1, 1]),
];

export const GOVERNMENT_DEPARTMENTS: readonly OrganRow[] = [
  department('general', '县政府办公室', 'County Government Office', [20, 17, 1, 4, 5, 5, 4]),
  department('economy', '县发展和改革局', 'Development and Reform Bureau', [8, 4, 1, 1, 2, 0, 0]),
  department('economy', '县工业和信息化局', 'Industry and Information Technology Bureau', [5, 2, 1, 1, 2, 0, 0]),
  department('economy', '县能源局', 'Energy Bureau', [5, 2, 1, 1, 2, 0, 0]),
  department('economy', '县统计局', 'Statistics Bureau', [3, 2, 1, 0, 1, 0, 0]),
  department('economy', '县粮食和物资储备局', 'Grain and Reserves Bureau', [3, 1, 1, 0, 1, 0, 0]),
  department('social', '县教育科技局', 'Education, Science and Technology Bureau', [12, 10, 1, 3, 4, 1, 1]),
  withPoliticalLegalPosts(department('law', '县公安局', 'Public Security Bureau', [0, 0, 1, 5, 6, 4, 3]), 152, 141),
  department('social', '县民政局', 'Civil Affairs Bureau', [8, 7, 1, 2, 3, 1, 1]),
  withPoliticalLegalPosts(department('law', '县司法局', 'Justice Bureau', [3, 2, 1, 3, 4, 1, 1]), 31, 27),
  department('economy', '县财政局', 'Finance Bureau', [16, 14, 1, 4, 5, 2, 2]),
  department('social', '县人力资源和社会保障局', 'Human Resources and Social Security Bureau', [11, 9, 1, 3, 4, 1, 1]),
  department('construction', '县自然资源局', 'Natural Resources Bureau', [13, 11, 1, 4, 5, 1, 1]),
  department('agriculture', '县林业局', 'Forestry Bureau', [8, 7, 1, 3, 3, 1, 1]),
  department(
    'construction',
    '县住房和城乡建设管理局',
    'Housing and Urban-Rural Construction Bureau',
    [11, 9, 1, 4, 5, 1, 1],
  ),
  department('construction', '县交通运输局', 'Transportation Bureau', [9, 8, 1, 3, 4, 1, 1]),
  department('agriculture', '县水利局', 'Water Resources Bureau', [9, 7, 1, 3, 4, 1, 1]),
  department('agriculture', '县农业农村局', 'Agriculture and Rural Affairs Bureau', [14, 12, 1, 4, 5, 2, 1]),
  department('agriculture', '县乡村振兴局', 'Rural Revitalization Bureau', [7, 6, 1, 2, 3, 0, 0]),
  department('social', '县文化和旅游局', 'Culture and Tourism Bureau', [8, 7, 1, 3, 4, 1, 0]),
  department('social', '县卫生健康和体育局', 'Health and Sports Bureau', [12, 10, 1, 4, 5, 1, 1]),
  department('social', '县医疗保障局', 'Medical Insurance Bureau', [6, 5, 1, 2, 3, 0, 0]),
  department('social', '县退役军人事务局', 'Veterans Affairs Bureau', [7, 6, 1, 3, 3, 0, 0]),
  department('law', '县应急管理局', 'Emergency Management Bureau', [14, 10, 1, 3, 4, 1, 1]),
  department('economy', '县审计局', 'Audit Bureau', [10, 9, 1, 3, 4, 1, 1]),
  department('economy', '县行政审批服务管理局', 'Administrative Approval Bureau', [11, 9, 1, 3, 4, 0, 0]),
  department('law', '县市场监督管理局', 'Market Supervision Bureau', [26, 22, 1, 4, 5, 2, 2]),
  department('law', '县综合行政执法局', 'Comprehensive Law-Enforcement Bureau', [9, 8, 1, 3, 4, 1, 1]),
];
