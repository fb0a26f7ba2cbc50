export { WorkingCalendarSection } from './section.tsx';
