import type { Category } from '../category';
import type { Family } from '../rule';
import { requirement } from './requirement';
import { criminalRecord } from './criminal-record';
import { ability } from './ability';
import { jargon } from './jargon';
import { education } from './education';
import { nationality } from './nationality';
import { appearance } from './appearance';
import { gendered } from './gendered';
import { religion } from './religion';
import { family } from './family';
import { age } from './age';

/** All words to avoid, a file for each category, in the order in which the build makes the smallest text of them. */
export const words: Readonly<Record<Category, readonly Family[]>> = {
  requirement,
  'criminal-record': criminalRecord,
  ability,
  jargon,
  education,
  nationality,
  appearance,
  gendered,
  religion,
  family,
  age,
};
