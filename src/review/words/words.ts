import type { Category } from '../category';
import type { Family } from '../rule';
import { requirement } from './requirement';
import { criminalRecord } from './criminal-record';
import { religion } from './religion';
import { jargon } from './jargon';
import { education } from './education';
import { nationality } from './nationality';
import { ability } from './ability';
import { age } from './age';
import { appearance } from './appearance';
import { family } from './family';
import { gendered } from './gendered';

/** All words to avoid, a file for each category, in the order in which the build makes the smallest text of them. */
export const words: Readonly<Record<Category, readonly Family[]>> = {
  requirement,
  'criminal-record': criminalRecord,
  religion,
  jargon,
  education,
  nationality,
  ability,
  age,
  appearance,
  family,
  gendered,
};
