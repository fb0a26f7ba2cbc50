export { OrgansPage } from './organs-page.tsx';
