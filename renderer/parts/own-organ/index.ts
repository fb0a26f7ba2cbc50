export { OwnOrganPanel } from './own-organ-panel.tsx';
