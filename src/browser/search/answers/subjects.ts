// What a text may ask for without a name. One file, because the search loads both at once.
export { familyOf } from '../query/families.ts';
export { placeAnswers } from './exact/place-answers.ts';
