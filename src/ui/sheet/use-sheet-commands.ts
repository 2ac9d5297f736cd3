import { ListPlus, SquarePlus } from 'lucide-react';
import { detailKinds } from '../../document/detail-values/detail-kind';
import type { DetailActions } from '../../store/detail-actions';
import type { SectionActions } from '../../store/section-actions';
import type { Command } from '../command';
import { useCommands } from '../commands-context';
import { useEditor } from '../editor-context';

interface SheetActions {
  readonly details: DetailActions;
  readonly sections: SectionActions;
}

/** Offers in the palette what can be added to the sheet. */
export function useSheetCommands({ details, sections }: SheetActions): void {
  const editor = useEditor();
  useCommands(() => {
    const present = new Set(
      editor.getState().jobDescription.details.map(({ label }) => label.trim().toLowerCase()),
    );
    return [
      {
        label: 'Add section',
        icon: SquarePlus,
        synonyms: 'new heading',
        inSheet: true,
        run: () => sections.append(),
      },
      {
        label: 'Add detail',
        icon: ListPlus,
        synonyms: 'new label',
        inSheet: true,
        run: () => details.append(''),
      },
      ...Object.values(detailKinds)
        .map(([label]) => label)
        .filter((label) => !present.has(label.toLowerCase()))
        .map((label): Command => ({
          label: `Add detail: ${label}`,
          icon: ListPlus,
          inSheet: true,
          run: () => details.append(label),
        })),
    ];
  });
}
