/** The door to duties and their counterparts. */
export { NAME_COLUMNS, type Duties, type NameColumnKey } from './duties';
export {
  DIRECTIONS,
  ORPHAN_REASONS,
  type Counterpart,
  type CounterpartMatrix,
  type Direction,
  type FollowedDuties,
  type NamesOfRows,
  type Orphan,
  type OrphanReason,
  type When,
} from './followed';
export {
  PARTY_TYPES,
  type FoundParty,
  type GroupMember,
  type Load,
  type Overload,
  type UnitLoad,
  type WorkingGroup,
} from './workloadTypes';
export { readDuties } from './readDuties';
export { namesIn } from './namesIn';
export { followDuties } from './followDuties';
export { namesReader } from './namesReader';
export { unitsOfDuties } from './unitsOfDuties';
export { counterparts } from './counterparts';
export { counterpartMatrix } from './counterpartMatrix';
export { orphans } from './orphans';
export { workload } from './workload';
export { unknownLoads, type UnknownLoads } from './unknownLoads';
export { overloads } from './overloads';
export { RULE_FIGURES } from './ruleFigures';
export { hasCounties } from './hasCounties';
export { workingGroups } from './workingGroups';
export { partyIndex, type PartyIndex } from './partyIndex';
export { deputiesIn } from './deputiesIn';
export { formerUnitFinder, ITSELF } from './formerUnitFinder';
export { formerUnit } from './formerUnit';
export { sectionFinder, type Section } from './sectionFinder';
