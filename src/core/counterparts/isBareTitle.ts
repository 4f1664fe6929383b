import { foldName } from '../table/foldText';

const CHINESE =
  /^(第[一二三]|常务|专职)?(副?(局长|主任|书记|部长|队长|大队长|支队长|组长|会长|主席|理事长|站长|所长|院长|校长|处长|科长|股长)|(党组|党委|局党组|局党委|纪检|纪检监察)(副?书记|成员|委员|副?组长)|总(工程师|经济师|会计师|统计师|规划师|农艺师)|政委|教导员|[一二三四]级(主任科员|调研员|主任)|分管(领导|副职|负责人)|负责人|班子成员)/;
const ENGLISH =
  /^((first|second|third|executive|standing|acting|senior|vice|assistant|deputy|associate)[ -])*(director|head|chief|secretary|leader|captain|minister|president|chair(man|woman|person)?|commander|engineer|economist|party secretary|party group member)\b|^deputy( in charge)?( [a-z0-9]{1,2})?( \(.*)?$/i;

/**
 * Whether a deputy in charge 分管领导 is stated by a title alone, or by one that comes before anything else: then the person
 * is somebody of the unit, and another unit's 副局长 is another person. Titles of the county's leaders are those of one
 * person: 副县长, 常委.
 * Example: `副局长（分管粮食）` and `Deputy director` are bare titles, `县发改局副局长` and `副县长` are not.
 */
export function isBareTitle(name: string): boolean {
  const folded = foldName(name);
  return CHINESE.test(folded.replaceAll(' ', '')) || ENGLISH.test(folded);
}
