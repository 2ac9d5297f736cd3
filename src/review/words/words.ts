import type { Category } from '../category';
import type { Family } from '../rule';
import { requirement } from './requirement';
import { religion } from './religion';
import { criminalRecord } from './criminal-record';
import { jargon } from './jargon';
import { education } from './education';
import { nationality } from './nationality';
import { ability } from './ability';
import { appearance } from './appearance';
import { family } from './family';
import { age } from './age';
import { gendered } from './gendered';

/** All words to avoid, a file for each category, in the order in which the build makes the smallest text of them. */
export const words: Readonly<Record<Category, readonly Family[]>> = {
  requirement,
  religion,
  'criminal-record': criminalRecord,
  jargon,
  education,
  nationality,
  ability,
  appearance,
  family,
  age,
  gendered,
};
