import type { Destination } from '../../destinations/destination';
import styles from './destinations.module.css';

interface PlaceChoiceProps {
  readonly places: readonly Destination[];
  readonly chosen: Destination;
  readonly onChoose: (place: Destination) => void;
}

/** The places to choose one of. */
export function PlaceChoice({ places, chosen, onChoose }: PlaceChoiceProps) {
  return (
    <fieldset className={styles.places}>
      <legend className="visually-hidden">Place</legend>
      {places.map((place) => (
        <label key={place.id} className={styles.place}>
          <input
            type="radio"
            name="place"
            className={styles.radio}
            checked={place === chosen}
            // The dialog gives the focus to what has the attribute, which React does not write.
            ref={(radio) => void radio?.toggleAttribute('autofocus', place === chosen)}
            onChange={() => onChoose(place)}
          />
          {place.label}
        </label>
      ))}
    </fieldset>
  );
}
