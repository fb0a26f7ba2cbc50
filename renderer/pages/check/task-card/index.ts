export { TaskCardView } from './task-card-view.tsx';
