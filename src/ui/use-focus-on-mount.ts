import { type RefObject, useEffect, useRef } from "react";

/** For what takes the place of the control that was just used: without it the keyboard would stand nowhere. */
export function useFocusOnMount<Control extends HTMLElement>(): RefObject<Control> {
  const control = useRef<Control>(null);
  useEffect(() => {
    control.current?.focus();
  }, []);
  return control;
}
