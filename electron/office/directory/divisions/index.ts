export {
  above,
  below,
  countBelow,
  type DivisionNode,
  type Divisions,
  isZone,
  loadAreas,
  loadDivisions,
} from './divisions.ts';
export { asInitials, type Initials, loadInitials } from './readings.ts';
export { searchDivisions } from './search.ts';
