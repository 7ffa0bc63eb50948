import { useRef, useState } from "react";
import { hasResendRule } from "../../application/ticket/has-resend-rule.ts";
import { useSidebar } from "./sidebar-context.ts";

/**
 * Whether the resend rule is known to be missing. It is looked up each time that somebody reaches for the button, by pointer
 * or by keyboard, and not sooner: a ticket that is only looked at makes one request at most.
 */
export function useResendRule(): { isMissing: boolean; lookUp: () => void } {
  const { session, account } = useSidebar();
  const [isMissing, setMissing] = useState(false);
  const isReading = useRef(false);
  const tags = session.settings?.routes[0]?.tags;
  const lookUp = () => {
    if (isReading.current || !tags) return;
    isReading.current = true;
    void hasResendRule(account, tags)
      .then((isThere) => setMissing(isThere === false))
      .finally(() => (isReading.current = false));
  };
  return { isMissing, lookUp };
}
