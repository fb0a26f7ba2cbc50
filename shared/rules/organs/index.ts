export { reachOf } from './annotation.ts';
export { saysApproved } from './approval.ts';
export { type Body, bodyOf, innerOffice } from './bodies.ts';
export { homeName, issuersOf, tierOf } from './issuers.ts';
export { personIn } from './person.ts';
