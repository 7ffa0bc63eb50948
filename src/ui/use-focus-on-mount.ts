import { type RefObject, useEffect, useRef } from "react";

/** For an element that replaces the control just used: without it the keyboard focus would be lost. */
export function useFocusOnMount<Control extends HTMLElement>(): RefObject<Control> {
  const control = useRef<Control>(null);
  useEffect(() => {
    control.current?.focus();
  }, []);
  return control;
}
