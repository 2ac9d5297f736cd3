import { catalogue } from './catalogue';
import { searchCatalogue } from './search-catalogue';

/** Searches all job titles. It and what it searches load when they are needed. */
export const findTitles = searchCatalogue(catalogue);
