export { createReview, type ReviewDesk } from './review.ts';
