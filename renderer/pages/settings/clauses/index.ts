export { ClausesSection } from './section.tsx';
