import { useRef, useState } from "react";
import { hasResendRule } from "../../application/ticket/has-resend-rule.ts";
import { useSidebar } from "../sidebar-context.ts";

/**
 * Whether the resend rule is known to be missing. It is looked up when somebody reaches for the button, by pointer or by
 * keyboard, and not sooner: a ticket that is only looked at makes one request at most. While it is missing it is looked up
 * at each reaching; once it was there, the confirmation's own look suffices.
 */
export function useResendRule(): { isMissing: boolean; lookUp: () => void } {
  const { session, account } = useSidebar();
  const [isMissing, setMissing] = useState(false);
  const isSettled = useRef(false);
  const tags = session.state().report.survey?.tags;
  const lookUp = () => {
    if (isSettled.current || !tags) return;
    isSettled.current = true;
    void hasResendRule(account, tags).then((isThere) => {
      setMissing(isThere === false);
      isSettled.current = isThere !== false;
    });
  };
  return { isMissing, lookUp };
}
