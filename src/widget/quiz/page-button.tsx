import type { ComponentChildren } from 'preact';

interface PageButtonProps {
  class?: string;
  part?: string;
  name: string;
  value: string;
  formAction?: string;
  describedBy?: string | undefined;
  tabIndex?: number;
  'aria-hidden'?: boolean;
  onPress(): void;
  children: ComponentChildren;
}

/** A button that does its work here; pressed before the script has come, it posts the form, and the Worker does it. */
export function PageButton({ onPress, describedBy, ...rest }: PageButtonProps) {
  return (
    <button
      type="submit"
      aria-describedby={describedBy}
      {...rest}
      onClick={(event) => {
        event.preventDefault();
        onPress();
      }}
    />
  );
}
