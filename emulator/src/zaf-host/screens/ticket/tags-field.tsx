import { useState, type KeyboardEvent } from "react";

import { splitTags } from "../../workspace/ticket-draft.ts";
import { useHost } from "../host-context.tsx";
import { Icon } from "../icon.tsx";

interface TagsFieldProps {
  label: string;
  tags: string[];
  isHidden: boolean;
  isDisabled: boolean;
  onChange: (tags: string[]) => void;
}

/** The ticket's tags; typing one and Enter, a comma or a space adds it. */
export function TagsField({ label, tags, isHidden, isDisabled, onChange }: TagsFieldProps) {
  const { texts } = useHost();
  const [text, setText] = useState("");
  if (isHidden) return null;
  const add = () => {
    if (text.trim() !== "") onChange([...new Set([...tags, ...splitTags(text)])]);
    setText("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!["Enter", ",", " "].includes(event.key)) return;
    event.preventDefault();
    add();
  };
  return (
    <div className="field" role="group" aria-label={label}>
      <span className="field-label">{label}</span>
      <ul className="tag-list">
        {tags.map((tag) => (
          <li key={tag} className="tag">
            {tag}
            <button
              type="button"
              className="tag-remove"
              disabled={isDisabled}
              aria-label={texts.ticket.removeTag(tag)}
              onClick={() => onChange(tags.filter((other) => other !== tag))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <input
        aria-label={texts.ticket.addTag}
        placeholder={texts.ticket.addTag}
        value={text}
        disabled={isDisabled}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
      />
    </div>
  );
}
