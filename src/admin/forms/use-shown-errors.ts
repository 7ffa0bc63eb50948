import { useEffect, useState } from "react";

/** Whether a form says what is wrong with it. It does once somebody tried to go on; the first wrong field takes the focus. */
export interface ShownErrors {
  showsErrors: boolean;
  refuse: () => void;
  accept: () => void;
}

/** Errors are shown after an attempt, not while somebody is still typing. */
export function useShownErrors(): ShownErrors {
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0) document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);
  return {
    showsErrors: attempts > 0,
    refuse: () => setAttempts((count) => count + 1),
    accept: () => setAttempts(0),
  };
}
