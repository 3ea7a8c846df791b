import type { VNode } from 'preact';
import { type Label, LEGITIMATE_LABELS, MILITANT_LABELS, TOXIC_LABELS } from '../engine/labels';
import type { Settings } from '../platform/settings';
import { FamilySign } from '../ui/family-sign';
import { t } from '../ui/i18n';
import { Switch } from '../ui/switch';
import { Section } from './section';

type Props = {
  readonly settings: Settings;
  readonly saved: boolean;
  readonly onChange: (next: Settings) => void;
};

const FAMILIES = [
  ['toxic', TOXIC_LABELS],
  ['militant', MILITANT_LABELS],
  ['legitimate', LEGITIMATE_LABELS],
] as const;

/** Which labels are highlighted and listed. */
export function LabelsSection({ settings, saved, onChange }: Props): VNode {
  const turn = (label: Label, on: boolean): void => {
    const others = settings.labelsOff.filter(other => other !== label);
    onChange({ ...settings, labelsOff: on ? others : [...others, label] });
  };
  return (
    <Section id="labels" title="options_labels" intro="options_labels_intro" saved={saved}>
      {FAMILIES.map(([family, labels]) => (
        <fieldset key={family} class={`family-${family}`} aria-describedby={`about-${family}`}>
          <legend>
            <FamilySign family={family} />
            {t(`family_${family}`)}
          </legend>
          <p id={`about-${family}`} class="quiet">
            {t(`options_family_${family}`)}
          </p>
          <ul class="rows">
            {labels.map(label => (
              <li key={label} class="label-row">
                <Switch
                  checked={!settings.labelsOff.includes(label)}
                  onChange={on => turn(label, on)}
                  describedBy={`definition-${label}`}
                >
                  {t(`label_${label}`)}
                </Switch>
                <p id={`definition-${label}`} class="quiet">
                  {t(`definition_${label}`)}
                </p>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </Section>
  );
}
