import { placeStretches, readPlace, writePlace, type Place } from '../../document/detail-values/place';
import field from '../controls/input.module.css';
import { CountrySelect } from './country-select';
import type { DetailForm, FieldsProps } from './detail-form';
import styles from './detail-form.module.css';

const parts = [
  { part: 'locality', label: 'City', autoComplete: 'address-level2' },
  { part: 'region', label: 'State or region', autoComplete: 'address-level1' },
  { part: 'street', label: 'Street address', autoComplete: 'street-address' },
  { part: 'postalCode', label: 'Postal code', autoComplete: 'postal-code' },
] as const satisfies readonly { readonly part: keyof Place; label: string; autoComplete: string }[];

function withPart(place: Place, part: keyof Place, typed: string): Place {
  const { [part]: _part, ...others } = place;
  return typed === '' ? others : { ...others, [part]: typed };
}

export const placeForm: DetailForm<Place> = {
  Fields: PlaceFields,
  read: readPlace,
  write: writePlace,
  stretches: placeStretches,
  problem: (place) =>
    place.locality === undefined && place.country === undefined ? 'Name the city or the country.' : undefined,
};

function PlaceFields({ value, onChange }: FieldsProps<Place>) {
  return (
    <>
      {parts.map(({ part, label, autoComplete }) => (
        <label key={part} className={styles.field}>
          {label}
          <input
            className={`${field.input} ${field.large}`}
            autoComplete={autoComplete}
            value={value[part] ?? ''}
            onChange={(event) => onChange(withPart(value, part, event.currentTarget.value))}
          />
        </label>
      ))}
      <CountrySelect
        label="Country"
        none="Not stated"
        value={value.country ?? ''}
        onChange={(code) => onChange(withPart(value, 'country', code))}
      />
    </>
  );
}
