export { RulesSection } from './section.tsx';
