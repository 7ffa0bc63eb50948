import { Button } from "@zendeskgarden/react-buttons";
import { useRef } from "react";

/** A button that asks for one file and gives its text. */
export function FileButton(props: { label: string; accept: string; onText: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{props.label}</Button>
      <input
        ref={input}
        type="file"
        accept={props.accept}
        hidden
        aria-label={props.label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // So that the same file can be chosen again once it is corrected.
          event.target.value = "";
          void file?.text().then(props.onText);
        }}
      />
    </>
  );
}
