import { NORM_RULES, type NormRule } from '../../src/core/checks';
import { en } from '../../src/locales/en';
import { zhCN } from '../../src/locales/zh-CN';

const facts = (found: number, limit: number) => ({ unitName: '县财政局', found, limit });

test.each<[NormRule, number, number, string, string]>([
  ['organCap', 24, 22, 'Cut 2 more organs, or have the cap of 22 raised', '再精简2个党政机构，或报请调整限额（现为22个）'],
  ['leaderCap', 115, 114, 'Cut 1 more leader seat, or have the total of 114 raised', '再核减1名领导职数，或报请调整限额（现为114名）'],
  ['leastPosts', 3.5, 5, 'Merge “县财政局” with another unit, or give it 1.5 more posts within the total', '将“县财政局”与其他单位整合，或在编制总量内为其增核1.5名编制'],
  ['deputySeats', 4, 2, 'Take 2 deputy seats from “县财政局”, or have the limit of 2 raised', '核减“县财政局”副职职数2名，或报请调整限额（现为2名）'],
  ['dutiesPerPerson', 2.3, 2.1, 'Move duties from “县财政局” to other units, or add people to it: 0.2 duties a person too many', '将“县财政局”的部分职责划给其他单位，或为其充实人员：人均超出0.2项'],
  ['surplusYears', 8, 5, 'Find channels or earlier dates for more people, so that no surplus is left within 5 years', '拓宽分流渠道或提前安置时间，使超编人员在5年内消化完毕'],
])('what would mend %s, found %s where %s is the limit', (rule, found, limit, english, chinese) => {
  expect(en.checks.remedies[rule](facts(found, limit))).toBe(english);
  expect(zhCN.checks.remedies[rule](facts(found, limit))).toBe(chinese);
}); // prettier-ignore

test('every rule has a sentence of its own, and one about a unit names it', () => {
  for (const { checks } of [en, zhCN]) {
    const sentences = NORM_RULES.map((rule) => checks.remedies[rule](facts(1, 0)));
    expect(new Set(sentences).size).toBe(NORM_RULES.length);
    const nameless = NORM_RULES.filter((_rule, place) => !sentences[place].includes('县财政局'));
    expect(nameless).toEqual(['organCap', 'institutionCap', 'deliberativeCap', 'leaderCap', 'surplusYears']);
  }
});
