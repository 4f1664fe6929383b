import type { NormRule } from './norms';
import { KINDS_EN, KINDS_ZH } from './normSubjects';

/** A rule and the texts that name it; the group `who` holds the units that the text is about. */
export type RulePattern = readonly [rule: NormRule, pattern: RegExp];

const WHO_ZH = `(?<who>${KINDS_ZH})`;
const ALL_ZH = '(全县|全市|全区|全旗|县级|县直|县属|本县)?';
const TOTAL_ZH = '(设置)?(机构)?(总个数|总数量|总数|总量|个数|家数|数量|数目|数|个)?';
const UNIT_ZH = '((每个|每家|每一?|单个|一个|各|同一)?(县级|县直|县属)?(单位|机构|部门|局))';
const EACH_ZH = `((每个|每家|每一?|单个|一个|各)?(县级|县直|县属)?${WHO_ZH}|${UNIT_ZH})?的?`;
const OF_POSTS_ZH = '(数量|数|规模|名额|总数|总量)?';
const OF_SEATS_ZH = '(合计|配备|核定数?|设置|标准|人数|名额|数)?';
const NOT_ZH = '的?(均|一律)?(不得|不予|不|未)';

const ALL_EN = '(all |total )?';
const TOTAL_EN = '(,? (in all|in total|altogether|of the county|in the county))?';
const EACH_EN = `( (of|per|by|in|for) ((a|an|each|every|one|any|the) )?(county )?(unit|agency|bureau|department|organi[sz]ation|body|(?<who>${KINDS_EN})))?`;
const BODIES_EN = '(deliberative( and coordinating)?|coordinating)';
const OUTSIDE_EN = '( (stand|stay|kept|are|is))?';

const SOURCES: readonly (readonly [NormRule, readonly string[]])[] = [
  [
    'organCap',
    [
      `${ALL_ZH}(党政(机构|机关|部门|工作部门|工作机构)|党委政府(工作)?(机构|部门))${TOTAL_ZH}`,
      `${ALL_EN}((party and government )?organs?|party and government (departments|agencies))${TOTAL_EN}`,
    ],
  ],
  ['institutionCap', [`${ALL_ZH}(公益)?事业单位${TOTAL_ZH}`, `${ALL_EN}(public )?institutions?${TOTAL_EN}`]],
  ['deliberativeCap', [`${ALL_ZH}议事协调机构${TOTAL_ZH}`, `${ALL_EN}${BODIES_EN} bod(y|ies)${TOTAL_EN}`]],
  [
    'leaderCap',
    [
      '(全县|全市|全区|全旗|县级|县直|县属|本县)(单位|部门|机构)?的?(科级)?领导(干部)?职数(总数|总量|合计|数)?',
      '科级(领导)?(干部)?职数(总数|总量|合计|数)?',
      '领导(干部)?职数(总数|总量)',
      '(all|total) leader(ship)? (seats|posts|positions)',
      'leader(ship)? (seats|posts|positions),? (in all|in total|altogether|of the county|in the county)',
    ],
  ],
  [
    'leastPosts',
    [
      `${EACH_ZH}(最少|最低|最小|起码|至少|不少于|不低于)的?(核定)?(人员)?编制${OF_POSTS_ZH}`,
      `${EACH_ZH}(核定)?(人员)?编制${OF_POSTS_ZH}(下限|底线|最低数|最低限|最低线|最少数|最少|最低|不少于|不低于|最小规模)`,
      `(least|fewest|minimum|min\\.?|smallest)( number of)? posts${EACH_EN}`,
      `posts${EACH_EN},? (at least|no fewer than|not fewer than|minimum|lower limit)`,
    ],
  ],
  [
    'leaderSeats',
    [
      `${EACH_ZH}领导(班子)?(成员|干部)?职数${OF_SEATS_ZH}`,
      `${UNIT_ZH}的?领导(班子)?职数(总数|总量)`,
      `leader(ship)? (seats|posts|positions)${EACH_EN}`,
    ],
  ],
  ['chiefSeats', [`${EACH_ZH}(领导)?正职(领导)?(职数)?${OF_SEATS_ZH}`, `chief(s| (seats|posts|positions))${EACH_EN}`]],
  [
    'deputySeats',
    [`${EACH_ZH}(领导)?副职(领导)?(职数)?${OF_SEATS_ZH}`, `deput(ies|y (seats|posts|positions))${EACH_EN}`],
  ],
  [
    'mixedPosts',
    [
      '(禁止|严禁|不得|不准|不)?(行政、?和?事业|机关事业|机关、事业单位)?(单位)?(编制)?(混编(混岗)?|混岗混编|混用|混合使用)的?(编制)?(数量|数)?',
      `${WHO_ZH}(不得|严禁|禁止)?(使用|占用|混用|核定|核有|配备)的?(事业|行政|政法专项|行政、政法专项)编制(数量|数)?`,
      '(posts of the other (sort|type|kind)|mixed posts|mixing( of)? posts?( types)?|mixed post types|post types mixed)',
    ],
  ],
  [
    'deliberativePosts',
    [
      '议事协调机构的?(不得|不予|不|无)?(单独|另行|单列)?(设立|设置|设|核定|核|确定|列|占用|占|配备)?的?(实体)?(人员)?编制(数量|数|名额)?',
      `(no )?posts (of|in|for) (a |the )?${BODIES_EN} bod(y|ies)`,
      `${BODIES_EN} bod(y|ies) (with|without|(have|has|with) no) posts`,
    ],
  ],
  [
    'outsideCount',
    [
      `(${WHO_ZH}等?)?(单位|机构)?${NOT_ZH}(计入|纳入|列入|占用|占)(机构)?(限额|机构数|机构总数|机构个数|个数)(管理)?的?(单位|机构)?(数量|个数|数)?`,
      'units counted (that|which) stand outside',
      `((?<who>${KINDS_EN})${OUTSIDE_EN} )?(outside the (cap|count|limit)|not counted( toward (the|a) cap)?)`,
    ],
  ],
  [
    'outsideReform',
    [
      `(${WHO_ZH}等?)?(单位|机构)?${NOT_ZH}(纳入|列入|参与|参加|涉及)(机构)?(本次|本轮|此次)?(机构)?改革(范围)?的?(单位|机构)?(数量|个数|数)?`,
      'units changed (that|which) stand outside',
      `((?<who>${KINDS_EN})${OUTSIDE_EN} )?(outside the reform|not (in|part of) the reform|not reformed|not changed)`,
    ],
  ],
  [
    'surplusYears',
    [
      '(超编|超配|富余|冗余|分流)(人员)?的?(消化|安置|分流)(过渡)?(年限|期限|时限|年数|过渡期|期)',
      '(消化|安置|分流)(超编|超配|富余|冗余)(人员)?的?(年限|期限|时限|年数|过渡期|期)',
      'years until no surplus (is left|remains)',
      'years (to|until) (absorb|place|work off)( the)? surplus( (people|staff))?',
      'surplus years',
    ],
  ],
];

/** What names each rule about the structure and its people, in either language, folded. */
export const NORM_RULE_PATTERNS: readonly RulePattern[] = SOURCES.flatMap(([rule, sources]) =>
  sources.map((source): RulePattern => [rule, new RegExp(`^(${source})$`)]),
);
