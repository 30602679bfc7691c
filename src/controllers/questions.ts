// Apart from the list, which is all that the first view needs.
export { loadQuestions } from '@naosu/content';
