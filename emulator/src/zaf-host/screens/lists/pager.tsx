import { useHost } from "../host-context.tsx";

interface PagerProps {
  /** From 1. */
  page: number;
  shown: number;
  total: number;
  onTurn: (page: number) => void;
}

const PAGE_SIZE = 30;

/** The numbers of shown and of all rows, and the links to the other pages. */
export function Pager({ page, shown, total, onTurn }: PagerProps) {
  const { texts } = useHost();
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  return (
    <div className="pager">
      <span>{texts.list.count(shown, total)}</span>
      <button type="button" className="small-button" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        {texts.list.previous}
      </button>
      <button type="button" className="small-button" disabled={page >= last} onClick={() => onTurn(page + 1)}>
        {texts.list.next}
      </button>
    </div>
  );
}
