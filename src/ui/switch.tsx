import type { ComponentChildren, VNode } from 'preact';

type Props = {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
  readonly describedBy?: string;
};

/** An on/off choice that takes effect at once. */
export function Switch({ checked, onChange, children, describedBy }: Props): VNode {
  return (
    <label class="switch">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state
        role="switch"
        checked={checked}
        aria-describedby={describedBy}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
