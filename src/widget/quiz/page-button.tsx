import type { ComponentChildren } from 'preact';

interface PageButtonProps {
  class?: string;
  part?: string;
  name: string;
  value: string;
  formAction?: string;
  'aria-describedby'?: string | undefined;
  tabIndex?: number;
  'aria-hidden'?: boolean;
  onPress(): void;
  children: ComponentChildren;
}

/** A button that does its work here; pressed before the script has come, it posts the form, and the Worker does it. */
export function PageButton({ onPress, ...rest }: PageButtonProps) {
  return (
    <button
      type="submit"
      {...rest}
      onClick={(event) => {
        event.preventDefault();
        onPress();
      }}
    />
  );
}
