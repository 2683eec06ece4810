export { leave, showPassage } from '../host-article.ts';
