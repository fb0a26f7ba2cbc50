export { createReview, type ReviewDesk, type Submission } from './review.ts';
