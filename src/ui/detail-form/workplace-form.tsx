import { X } from 'lucide-react';
import { countryName } from '../../document/detail-values/country';
import {
  readWorkplace,
  workplaceKinds,
  writeWorkplace,
  type Workplace,
} from '../../document/detail-values/workplace';
import { workplaceStretches } from '../../document/detail-values/workplace-stretches';
import { IconButton } from '../controls/icon-button';
import field from '../controls/input.module.css';
import { CountrySelect } from './country-select';
import type { DetailForm, FieldsProps } from './detail-form';
import styles from './detail-form.module.css';

export const workplaceForm: DetailForm<Workplace> = {
  Fields: WorkplaceFields,
  read: (text) => readWorkplace(text) ?? { kind: 'onSite', countries: [] },
  write: writeWorkplace,
  stretches: workplaceStretches,
};

function WorkplaceFields({ value, onChange }: FieldsProps<Workplace>) {
  const { kind, countries } = value;
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>Where the work is done</legend>
        {workplaceKinds.map(({ workplace, label }) => (
          <label key={workplace} className={styles.choice}>
            <input
              type="radio"
              className={field.tick}
              name="workplace"
              checked={kind === workplace}
              onChange={() => onChange({ ...value, kind: workplace })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {kind === 'remote' && (
        <div className={styles.whole}>
          <CountrySelect
            label="May be done from"
            none={countries.length === 0 ? 'Anywhere' : 'Another country …'}
            value=""
            onChange={(code) =>
              code !== '' &&
              !countries.includes(code) &&
              onChange({ ...value, countries: [...countries, code] })
            }
          />
          <ul className={styles.chosen} aria-label="Countries chosen">
            {countries.map((code) => (
              <li key={code}>
                {countryName(code)}
                <IconButton
                  label={`Remove ${countryName(code)}`}
                  icon={X}
                  onClick={() => onChange({ ...value, countries: countries.filter((each) => each !== code) })}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
