import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

type TextProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
};

/** A line of text with its label above and its hint below. */
export function TextField({ label, hint, value, onInput }: TextProps): VNode {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={event => onInput(event.currentTarget.value)}
      />
      <Hint id={`${id}-hint`}>{hint}</Hint>
    </div>
  );
}

type Option<Value extends string> = { readonly value: Value; readonly name: string };

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChoose: (value: Value) => void;
};

/** A few options, all visible. */
export function ChoiceField<Value extends string>(props: ChoiceProps<Value>): VNode {
  const { label, value, options, onChoose } = props;
  const name = useId();
  return (
    <fieldset class="field choice">
      <legend>{label}</legend>
      <div class="choices">
        {options.map(option => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Many options, one visible. */
export function SelectField<Value extends string>(props: ChoiceProps<Value>): VNode {
  const { label, hint, value, options, onChoose } = props;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={event => {
          const chosen = options.find(option => option.value === event.currentTarget.value);
          if (chosen !== undefined) {
            onChoose(chosen.value);
          }
        }}
      >
        {options.map(option => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.name}
          </option>
        ))}
      </select>
      <Hint id={`${id}-hint`}>{hint}</Hint>
    </div>
  );
}

function Hint({
  id,
  children,
}: {
  readonly id: string;
  readonly children: ComponentChildren;
}): VNode | null {
  return children === undefined ? null : (
    <p id={id} class="quiet">
      {children}
    </p>
  );
}
